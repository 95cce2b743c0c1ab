import type { CellChange, DataDiff, RowChange } from "../../src/lib/releases/diffTables.ts";
import type { Change } from "./changeOf.ts";
import type { Impact, LedgerImpact } from "./impactOf.ts";
import type { PageImpact } from "./pageImpact.ts";
import type { TargetImpact } from "./targetImpact.ts";
import type { TouchedFiles } from "./touchedFiles.ts";

/** Most rows of one table that are named one by one. */
const mostRows = 40;
const kinds = ["added", "changed", "withdrawn"] as const;

/** Signs that Markdown would take for its own. */
function plain(text: string | number | null): string {
  return text === null || text === ""
    ? "nothing"
    : String(text)
        .replace(/[\\|*_`<>[\]]/g, "\\$&")
        .replace(/\s+/g, " ");
}

function arrow({ before, after }: Change<string | number | null>): string {
  return `${plain(before)} → ${plain(after)}`;
}

function list(items: readonly string[]): string {
  const named = items.slice(0, mostRows).map((item) => `\`${item}\``);
  return items.length > mostRows ? `${named.join(", ")} and ${items.length - mostRows} more` : named.join(", ");
}

function cellText({ column, before, after }: CellChange): string {
  return `${column} ${arrow({ before, after })}`;
}

function rowLines(rows: readonly RowChange[]): string[] {
  const changed = rows.filter(({ kind }) => kind === "changed").slice(0, mostRows);
  const named = kinds
    .filter((kind) => kind !== "changed")
    .flatMap((kind) => {
      const keys = rows.filter((row) => row.kind === kind).map(({ rowKey }) => rowKey);
      return keys.length === 0 ? [] : [`- ${kind}: ${list(keys)}`];
    });
  return [...named, ...changed.map(({ rowKey, cells }) => `- changed: \`${rowKey}\` ${cells.map(cellText).join("; ")}`)];
}

function rowsSection({ rows, columns }: DataDiff): string[] {
  const tables = Map.groupBy(rows, ({ table }) => table);
  const counts = [...tables].map(
    ([table, own]) => `| ${table} | ${kinds.map((kind) => own.filter((row) => row.kind === kind).length).join(" | ")} |`,
  );
  const heads = columns.map(({ table, column, kind }) => `- ${column === null ? `table \`${table}\`` : `column \`${table}.${column}\``} ${kind}`);
  const blocks = [
    counts.length === 0 ? [] : ["| table | added | changed | withdrawn |", "| --- | --- | --- | --- |", ...counts],
    ...[...tables].map(([table, own]) => [`**${table}**`, "", ...rowLines(own)]),
    heads.length === 0 ? [] : ["**Columns**", "", ...heads],
  ];
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block) => ["", ...block])
    .slice(1);
}

function pageLines(page: PageImpact): string[] {
  const lines = [
    page.page === "changed" ? null : `page ${page.page}`,
    page.form && `chart: ${arrow(page.form)}`,
    page.pointCount && `points of the first view: ${arrow(page.pointCount)}`,
    page.title && `title: ${arrow(page.title)}`,
    ...page.countsCome.map((text) => `different counts that appear: ${plain(text)}`),
    ...page.countsGone.map((text) => `different counts that vanish: ${plain(text)}`),
    ...page.countsChanged.map((change) => `different counts: ${arrow(change)}`),
    page.drawnCome.length > 0 ? `starts to be drawn: ${list(page.drawnCome)}` : null,
    page.drawnGone.length > 0 ? `stops to be drawn: ${list(page.drawnGone)}` : null,
  ].filter((line) => line !== null);
  if (lines.length > 0) return lines;
  return [page.isRetold ? "the chart is told otherwise" : "only its list of claims"];
}

function pagesSection(pages: readonly PageImpact[]): string[] {
  return pages
    .flatMap((page) => ["", `### ${plain(page.name)} (\`${page.indicatorId}\`)`, "", ...pageLines(page).map((line) => `- ${line}`)])
    .slice(1);
}

function ledgerSection(rows: readonly LedgerImpact[]): string[] {
  return rows.map((row) => `- ${plain(row.name)}: ${arrow(row)}`);
}

function targetsSection(targets: readonly TargetImpact[]): string[] {
  return targets.map(({ targetId, name, verdict, outcomes }) =>
    [`- \`${targetId}\` ${plain(name)}`, verdict && `verdict ${arrow(verdict)}`, outcomes && `outcomes ${arrow(outcomes)}`]
      .filter(Boolean)
      .join("; "),
  );
}

function filesSection({ resources, indicators }: TouchedFiles): string[] {
  return [
    ...(resources.length === 0 ? [] : [`- csv, json, parquet, xlsx of ${list(resources)}`]),
    ...(indicators.length === 0 ? [] : [`- \`indicators/\`: ${list(indicators)}`]),
    "- the database, the zip, the checksums and the metadata of the whole set",
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return ["", `## ${title}`, "", ...(lines.length === 0 ? ["None."] : lines)];
}

/** Writes an impact as Markdown that can be pasted into a review. */
export function formatImpact(impact: Impact): string {
  return [
    `# ${impact.after} against ${impact.before}`,
    ...section("Rows", rowsSection(impact.diff)),
    ...section("Pages of indicators", pagesSection(impact.pages)),
    ...section("Overview", ledgerSection(impact.ledger)),
    ...section("Targets", targetsSection(impact.targets)),
    ...section("Pages of sources", impact.sources.length === 0 ? [] : [list(impact.sources)]),
    ...section("Files below /data/", filesSection(impact.files)),
  ].join("\n");
}
