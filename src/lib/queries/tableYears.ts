import { dateColumnsOf } from "../metadata/periodOf.ts";
import { publishedResources, type PublishedResource } from "../tables/publishedTables.ts";
import { textOf } from "./decode.ts";
import type { Query } from "./query.ts";

/** Years from which and to which the rows of a published table speak. */
export interface TableYears {
  readonly table: string;
  readonly firstYear: string;
  readonly lastYear: string;
}

function datesOf({ table, subset }: PublishedResource): string[] {
  const base = subset?.base.name ?? table.name;
  const rows = subset === null ? "" : ` WHERE basis_id IN (${subset.basisIds.map((id) => `'${id}'`).join(", ")})`;
  return dateColumnsOf(table).map((name) => `SELECT '${table.name}' AS table_name, left(CAST(${name} AS VARCHAR), 4) AS dated FROM ${base}${rows}`);
}

/** First and last year of every published table that has dates, subsets included. */
export const tableYears: Query<Record<string, never>, TableYears> = {
  name: "table-years",
  params: [],
  sql: `SELECT table_name, min(dated) AS first_year, max(dated) AS last_year
FROM (
${publishedResources.flatMap(datesOf).join("\nUNION ALL\n")}
)
WHERE dated IS NOT NULL
GROUP BY table_name
ORDER BY table_name`,
  toRow: (raw) => ({ table: textOf(raw, "table_name"), firstYear: textOf(raw, "first_year"), lastYear: textOf(raw, "last_year") }),
  examples: [{}],
};
