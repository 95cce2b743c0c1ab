import { exportClaims } from "../build/exportClaims.ts";
import { tableToCsv } from "../build/writeCsv.ts";
import { resourcesOf, type Side } from "./side.ts";

/** What changes below `/data/`: resources in each of their formats, and the files of single indicators. */
export interface TouchedFiles {
  readonly resources: readonly string[];
  readonly indicators: readonly string[];
}

function contentOf(side: Side): Map<string, string> {
  return new Map(resourcesOf(side).map((resource) => [resource.name, tableToCsv(resource)]));
}

/** Claims of each indicator with all names, and what the indicator itself is. */
function indicatorContent(side: Side): Map<string, string> {
  const claims = exportClaims(side);
  const rows = side.tables.find(({ table }) => table.name === "indicators")?.rows ?? [];
  return new Map(
    rows.map(({ cells }) => {
      const id = cells["indicator_id"] ?? "";
      return [id, JSON.stringify([cells, (claims.get(id) ?? []).map((row) => row.cells)])];
    }),
  );
}

function differing(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort();
}

/** Names the published files whose content differs between two states. */
export function touchedFiles(before: Side, after: Side): TouchedFiles {
  return {
    resources: differing(contentOf(before), contentOf(after)),
    indicators: differing(indicatorContent(before), indicatorContent(after)),
  };
}
