/** Asks for a source and its claims and writes their rows: `node scripts/data-new.ts [--data folder]`, default `data`. */
import { parseArgs } from "node:util";
import { runNew } from "./new/runNew.ts";
import { terminalAsk } from "./new/terminalAsk.ts";

const { values } = parseArgs({ options: { data: { type: "string", default: "data" } } });

try {
  const isWritten = await runNew(terminalAsk, values.data.replace(/\/+$/, ""));
  process.exitCode = isWritten ? 0 : 1;
} catch (fault) {
  if (!(fault instanceof Error) || fault.name !== "ExitPromptError") throw fault;
  console.log("\nNothing is written. Finished rows are kept as a draft, which npm run data:new offers again.");
  process.exitCode = 130;
}
