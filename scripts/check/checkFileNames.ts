import { allTables } from "../../src/lib/tables/allTables.ts";
import type { Issue } from "./issue.ts";
import { nearest } from "./nearest.ts";

/** Reports CSV files that no table describes. */
export function checkFileNames(folder: string, names: readonly string[]): Issue[] {
  const known = allTables.map((table) => `${table.name}.csv`);
  return names
    .filter((name) => name.endsWith(".csv") && !known.includes(name))
    .map((name) => {
      const meant = nearest(name, known);
      return {
        file: `${folder}/${name}`,
        line: 0,
        column: "",
        got: name,
        expected: "a file that a table describes",
        fix: meant === null ? "remove it, or describe it in src/lib/tables" : `rename it to ${meant}, if that is meant`,
      };
    });
}
