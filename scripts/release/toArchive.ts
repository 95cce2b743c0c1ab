import type { ReleaseArchive } from "../../src/lib/releases/releaseArchive.ts";
import type { DataBuild } from "../build/dataBuild.ts";
import { tableToCsv } from "../build/writeCsv.ts";

/** Takes down all that a release is made from; `files` are the texts that describe it, by name. */
export function toArchive({ tables, resources }: Pick<DataBuild, "tables" | "resources">, files: ReleaseArchive["files"]): ReleaseArchive {
  return {
    tables: tables.map((one) => ({ table: one.table, csv: tableToCsv(one) })),
    resources: resources.map(({ name, rights, terms, part, table, rows }) => ({
      name,
      rights,
      terms,
      part,
      table,
      csv: tableToCsv({ table, rows }),
    })),
    files,
  };
}
