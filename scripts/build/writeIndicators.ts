import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { indicatorExport } from "../../src/lib/tables/indicatorExport.ts";
import { cellOf } from "../check/dataset.ts";
import { claimRights } from "./claimRights.ts";
import { type BuildTable, type DataBuild, type DataWriter, type OutputFile } from "./dataBuild.ts";
import { exportClaims } from "./exportClaims.ts";
import { indicatorFacts } from "./indicatorFacts.ts";
import { indicatorJson } from "./indicatorJson.ts";
import { indicatorMetadata } from "./indicatorMetadata.ts";
import { tableToCsv } from "./writeCsv.ts";

const indicatorFolder = "indicators";

function tableOf({ tables }: DataBuild, name: string): BuildTable {
  const found = tables.find(({ table }) => table.name === name);
  if (found === undefined) throw new Error(`build: got no table ${name}, expected it. Check allTables.ts`);
  return found;
}

/** Three files per indicator: its claims with all names as CSV and JSON, and what they are. No claims give files without rows. */
export const writeIndicators: DataWriter = async (build) => {
  await mkdir(join(build.folder, indicatorFolder), { recursive: true });
  const claimsByIndicator = exportClaims(build);
  const [licences, units] = [tableOf(build, "licences"), tableOf(build, "units")];
  const files: OutputFile[] = [];
  for (const row of tableOf(build, "indicators").rows) {
    const id = cellOf(row, "indicator_id");
    const claims = claimsByIndicator.get(id) ?? [];
    const indicator = indicatorFacts(row, units);
    const metadata = indicatorMetadata({ indicator, release: build.release, rights: claimRights(claims, licences), claims });
    const texts = {
      csv: tableToCsv({ table: indicatorExport, rows: claims }),
      json: indicatorJson(metadata, claims),
      "metadata.json": `${JSON.stringify(metadata, null, 2)}\n`,
    };
    for (const [format, text] of Object.entries(texts)) {
      const name = `${indicatorFolder}/${id}.${format}`;
      await writeFile(join(build.folder, name), text);
      files.push({ name, table: null, indicator: id, format, rows: claims.length });
    }
  }
  return files;
};
