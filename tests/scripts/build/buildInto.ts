/** Builds the real data into a folder, in the time zone of the environment: `node buildInto.ts <data folder> <out folder> <manifest file>`. */
import { buildData } from "../../../scripts/build/buildData.ts";

const [dataFolder = "", outFolder = "", manifestFile = ""] = process.argv.slice(2);
const result = await buildData({ dataFolder, outFolder, manifestFile });
if ("issues" in result) throw new Error(`${dataFolder}: got ${result.issues.length} faults, expected none. Run data:check`);
