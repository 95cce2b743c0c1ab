import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** Writes a JSON file beside its place and returns the name of the draft: renaming it is all that is left to do. */
export async function draftGenerated(path: string, content: unknown): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.new`;
  await writeFile(draft, `${JSON.stringify(content, null, 2)}\n`);
  return draft;
}

/** Writes a JSON file in one step: a reader sees the old text or the new one. */
export async function writeGenerated(path: string, content: unknown): Promise<void> {
  await rename(await draftGenerated(path, content), path);
}
