import type { ArchivedTable, ReleaseArchive } from "../../src/lib/releases/releaseArchive.ts";
import type { BuildTable, DataBuild } from "../build/dataBuild.ts";
import type { Row } from "../check/dataset.ts";
import { formatIssue } from "../check/issue.ts";
import { parseTable } from "../check/parseTable.ts";

function readRows({ table, csv }: ArchivedTable, place: string): readonly Row[] {
  const { data, issues } = parseTable({ table, file: `${place}/${table.name}.csv`, text: csv });
  if (issues[0] !== undefined) throw new Error(`${formatIssue(issues[0])} Restore the archive as it was committed`);
  return data.rows;
}

/**
 * Reads the rows of an archive with its own descriptions.
 *
 * Shape   archive, its name in messages → tables and resources, as a writer takes them
 * Errors  an Error when a table is not what its description says
 */
export function fromArchive({ tables, resources }: ReleaseArchive, place: string): Pick<DataBuild, "tables" | "resources"> {
  const readTables = tables.map(({ table, csv }): BuildTable => ({ table, rows: readRows({ table, csv }, place) }));
  return {
    tables: readTables,
    resources: resources.map((one) => {
      const whole = tables.findIndex(({ table, csv }) => table.name === one.name && csv === one.csv);
      return {
        name: one.name,
        rights: one.rights,
        terms: one.terms,
        part: one.part,
        table: one.table,
        rows: readTables[whole]?.rows ?? readRows(one, place),
      };
    }),
  };
}
