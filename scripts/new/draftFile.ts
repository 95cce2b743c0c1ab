import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { allTables } from "../../src/lib/tables/allTables.ts";
import type { Dialogue } from "./dialogue.ts";

/** Where finished rows wait when a run ends early; one file for each data folder. */
export function draftPath(dataFolder: string): string {
  const name = createHash("sha256").update(resolve(dataFolder)).digest("hex").slice(0, 12);
  return join(import.meta.dirname, "../../node_modules/.cache/erikti", `data-new-${name}.json`);
}

interface StoredDraft {
  readonly sourceId: string;
  readonly release: string | null;
  readonly rows: readonly { readonly table: string; readonly cells: Readonly<Record<string, string>> }[];
}

/** Keeps the finished rows of a dialogue. */
export function keepDraft(path: string, { files, rows }: Dialogue, sourceId: string): void {
  const stored: StoredDraft = {
    sourceId,
    release: files["release.json"] ?? null,
    rows: rows.map(({ table, cells }) => ({ table: table.name, cells })),
  };
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(stored, null, 2)}\n`);
}

/** Takes up the rows that an earlier run left; null when it left none. */
export function readDraft(path: string, dialogue: Dialogue): { dialogue: Dialogue; sourceId: string } | null {
  if (!existsSync(path)) return null;
  const { sourceId, release, rows } = JSON.parse(readFileSync(path, "utf8")) as StoredDraft;
  const found = rows.flatMap(({ table: name, cells }) => {
    const table = allTables.find((one) => one.name === name);
    return table === undefined ? [] : [{ table, cells }];
  });
  return { dialogue: { ...dialogue, files: { ...dialogue.files, "release.json": release }, rows: found }, sourceId };
}

/** Forgets the draft of a data folder. */
export function dropDraft(path: string): void {
  rmSync(path, { force: true });
}
