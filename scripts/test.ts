/**
 * Runs every check in the order in which a fault is cheapest to find, and stops at the first stage that fails: `npm test`.
 *
 * The last line is `N passed, N failed`: the tests that vitest counted, and one for a failed stage.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { countTests, type TestTotals } from "./test/countTests.ts";

const root = join(import.meta.dirname, "..");
const report = join(root, "node_modules/.cache/erikti/vitest.json");

/** Addresses of the built site are part of what is tested, so a published address from outside does not count. */
const env = { ...process.env, SITE_URL: undefined, TZ: "Asia/Almaty", ASTRO_TELEMETRY_DISABLED: "1" };

interface Stage {
  readonly name: string;
  readonly args: readonly string[];
}

const script = (name: string): Stage => ({ name, args: ["npm", "run", "--silent", name] });
const stages: readonly Stage[] = [
  script("data:check"),
  script("generate"),
  script("types"),
  script("lint"),
  { name: "packages", args: ["node", "scripts/ensurePackages.ts"] },
  script("build:site"),
  script("bench:size"),
];
const vitest: Stage = { name: "tests", args: ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`] };

const timings: string[] = [];

function runStage({ name, args }: Stage): boolean {
  const [command = "", ...rest] = args;
  console.log(`\n── ${name}`);
  const startMs = performance.now();
  const { status, error } = spawnSync(command, rest, { cwd: root, env, stdio: "inherit" });
  if (error) console.error(`${command}: does not start (${error.message}). Start through npm: npm test`);
  timings.push(`${name} ${Math.round((performance.now() - startMs) / 1000)} s`);
  return status === 0;
}

function runAll(): TestTotals {
  const failed = stages.find((stage) => !runStage(stage));
  if (failed) {
    console.error(`\n${failed.name}: failed; the stages after it were not run. Mend what it names above, then npm test again`);
    return { passed: 0, failed: 1 };
  }
  return countTests(report, () => runStage(vitest));
}

const totals = runAll();
console.log(`\n${timings.join(", ")}`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;
