/** Measures `dist/` against its budgets: `npm run bench:size`, after a build. */
import { existsSync } from "node:fs";
import { sizeFindings } from "./bench/sizeFindings.ts";

const dist = "dist";
if (!existsSync(`${dist}/index.html`)) throw new Error(`${dist}: got no built site, expected one. Run npm run build`);

const { findings, faults } = sizeFindings(dist);
const inKb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const isOver = ({ bytes, maxBytes }: { bytes: number; maxBytes: number | null }): boolean => maxBytes !== null && bytes > maxBytes;

for (const finding of findings) {
  const budget = finding.maxBytes === null ? "" : `of ${inKb(finding.maxBytes)}${isOver(finding) ? "  OVER" : ""}`;
  console.log(`${inKb(finding.bytes).padStart(10)} ${budget.padEnd(18)} ${finding.what}`);
}
for (const fault of faults) console.error(fault);
const over = findings.filter(isOver);
console.log(`sizes: ${over.length} over budget, ${faults.length} asked for too early`);
process.exitCode = over.length + faults.length === 0 ? 0 : 1;
