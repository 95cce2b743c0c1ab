import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";

/** Reads a file and says its size and SHA-256. */
export async function sha256Of(path: string): Promise<{ bytes: number; sha256: string }> {
  const content = await readFile(path);
  return { bytes: content.length, sha256: createHash("sha256").update(content).digest("hex") };
}
