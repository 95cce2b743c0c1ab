/**
 * Measures how long a reader waits between a control and the repainted chart, and the SQL behind it in both engines:
 * `npm run bench:interaction`, after a build. Nothing passes or fails by time.
 * `$ERIKTI_DIST` names another folder than `dist`.
 *
 * Usage   node scripts/bench-interaction.ts [--rounds 30] [--rows 1000000] [--seed 20261121]
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openNativeRunner } from "../src/engine/nativeRunner.ts";
import { describeFile, findBuiltSite } from "./bench/interaction/builtSite.ts";
import { chartQuestions } from "./bench/interaction/chartQuestions.ts";
import { describeData } from "./bench/interaction/describeData.ts";
import { formatReport } from "./bench/interaction/formatReport.ts";
import { generateClaims } from "./bench/interaction/generateClaims.ts";
import { measureData } from "./bench/interaction/measureData.ts";
import { openChromium } from "./bench/interaction/openChromium.ts";
import type { DatabaseFile } from "./bench/interaction/openEngine.ts";
import { readFacts } from "./bench/interaction/readFacts.ts";
import { readReferences } from "./bench/interaction/readReferences.ts";
import { wholeNumber } from "./bench/interaction/wholeNumber.ts";
import { writeGeneratedDatabase } from "./bench/interaction/writeGeneratedDatabase.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "30" },
    rows: { type: "string", default: "1000000" },
    seed: { type: "string", default: "20261121" },
  },
});
const rounds = { counted: wholeNumber("rounds", values.rounds, 1), warmUp: 5 };
const [count, seed] = [wholeNumber("rows", values.rows, 1), wholeNumber("seed", values.seed, 0)];

const site = findBuiltSite(process.env["ERIKTI_DIST"] ?? "dist");
const real: DatabaseFile = { path: join(site.dist, "engine", site.manifest.database.file), file: site.manifest.database };
const charts = chartQuestions(site.dist);
const folder = await mkdtemp(join(tmpdir(), "erikti-bench-"));
const browser = await openChromium();
try {
  const native = await openNativeRunner(real.path);
  const [references, facts] = [await readReferences(native), await readFacts(native)];
  native.close();

  console.error(`${count} claims are being made up; a million takes about a minute`);
  const path = join(folder, "generated.duckdb");
  await writeGeneratedDatabase({ from: real.path, to: path, rows: generateClaims({ seed, count }, references) });
  const generated: DatabaseFile = { path, file: describeFile(path, "generated.duckdb") };
  const chromium = browser.version();
  console.log(
    describeData({
      ...facts,
      sha256: real.file.sha256,
      generatedCount: count,
      generatedBytes: generated.file.bytes,
      seed,
      chromium,
      rounds: rounds.counted,
    }),
  );

  const shared = { browser, site, charts, rounds };
  const ofReal = await measureData({ ...shared, data: "real data", folder: join(folder, "real") }, real);
  const ofGenerated = await measureData({ ...shared, data: "generated data", folder: join(folder, "generated") }, generated);
  console.log(`\n${formatReport([...ofReal, ...ofGenerated])}`);
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
