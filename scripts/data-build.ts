/** Checks `data/` and builds `public/data/` and `src/generated/dataManifest.json`: `node scripts/data-build.ts`. */
import { join } from "node:path";
import { buildData } from "./build/buildData.ts";
import { formatIssue } from "./check/issue.ts";

const root = join(import.meta.dirname, "..");
process.chdir(root);

const result = await buildData({ dataFolder: "data", outFolder: "public/data", manifestFile: "src/generated/dataManifest.json" });

if ("issues" in result) {
  for (const issue of result.issues) console.log(formatIssue(issue));
  console.log(`data: ${result.issues.length} ${result.issues.length === 1 ? "fault" : "faults"}; public/data is left as it was`);
  process.exitCode = 1;
} else {
  const { version, collectedThrough, files } = result.manifest;
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  console.log(`public/data: release ${version}, collected through ${collectedThrough}, ${files.length} files, ${bytes} bytes`);
}
