import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Files } from "./checkDataset.ts";

/** Reads the tables and `release.json` of a data folder; a missing folder holds no files. */
export function readFolder(folder: string): Files {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder).filter((name) => name.endsWith(".csv") || name === "release.json");
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}
