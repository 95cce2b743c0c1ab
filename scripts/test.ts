/**
 * Runs every check in the order in which a fault is cheapest to find, and stops at the first stage that fails: `npm test`.
 *
 * The last line is `N passed, N failed`: the tests that vitest counted, and one for a failed stage.
 */
import { spawn } from "node:child_process";
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
/** Lanes that run beside each other, each on about one core; what a step makes is there for the next. */
type Step = readonly (readonly Stage[])[];
const steps: readonly Step[] = [
  [[script("data:check"), script("data:build")]],
  [[script("assets")], [script("format:check"), { name: "packages", args: ["node", "scripts/ensurePackages.ts"] }]],
  [
    [script("build:site"), script("bench:size")],
    [script("types"), { name: "lint", args: ["eslint", ".", "--max-warnings", "0"] }],
  ],
];
const vitest: Stage = { name: "tests", args: ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`] };

const timings: string[] = [];
let failed: Stage | null = null;

/** Runs a stage; beside another one its output is kept until it ends, so that the two do not mix. */
async function runStage(stage: Stage, output: "shown" | "kept"): Promise<boolean> {
  const [command = "", ...rest] = stage.args;
  console.log(`\n── ${stage.name}${output === "kept" ? ": begun" : ""}`);
  const startMs = performance.now();
  const child = spawn(command, rest, { cwd: root, env, stdio: output === "shown" ? "inherit" : ["ignore", "pipe", "pipe"] });
  const kept: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part: Buffer) => kept.push(part));
  const isPassed = await new Promise<boolean>((resolve) => {
    child.on("error", (fault) => {
      console.error(`${command}: does not start (${fault.message}). Start through npm: npm test`);
      resolve(false);
    });
    child.on("close", (code) => resolve(code === 0));
  });
  const seconds = Math.round((performance.now() - startMs) / 1000);
  timings.push(`${stage.name} ${seconds} s`);
  if (output === "kept")
    process.stdout.write(`\n── ${stage.name}: ${isPassed ? "passed" : "failed"} after ${seconds} s\n${Buffer.concat(kept).toString()}`);
  if (!isPassed) failed ??= stage;
  return isPassed;
}

async function runLane(lane: readonly Stage[], output: "shown" | "kept"): Promise<void> {
  for (const stage of lane) {
    if (failed !== null || !(await runStage(stage, output))) return;
  }
}

async function runAll(): Promise<TestTotals> {
  for (const step of steps) await Promise.all(step.map((lane) => runLane(lane, step.length === 1 ? "shown" : "kept")));
  if (failed === null) return await countTests(report, () => runStage(vitest, "shown"));
  console.error(`\n${failed.name}: failed; the stages after it were not run. Mend what it names above, then npm test again`);
  return { passed: 0, failed: 1 };
}

const totals = await runAll();
console.log(`\n${timings.join(", ")}`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;
