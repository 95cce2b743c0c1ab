import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { writeDatabase } from "../build/writeDatabase.ts";
import type { Side } from "./side.ts";
import type { SiteSnapshot } from "./siteSnapshot.ts";

const script = join(import.meta.dirname, "takeSnapshot.ts");
const longestBytes = 256 * 1024 * 1024;

/**
 * Builds the database of a state in a folder of its own and lets the code of the pages read it.
 *
 * Errors  an Error when today's tables or pages cannot hold the state
 */
export async function snapshotOf({ name, tables, release }: Side): Promise<SiteSnapshot> {
  const root = await mkdtemp(join(tmpdir(), "erikti-impact-"));
  try {
    const folder = join(root, "public/data");
    await mkdir(folder, { recursive: true });
    await writeDatabase({ tables, resources: [], release, folder }, []);
    const { stdout } = await promisify(execFile)(process.execPath, [script], { cwd: root, maxBuffer: longestBytes });
    return JSON.parse(stdout) as SiteSnapshot;
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${name}: got rows that today's pages cannot show (${said}). Compare with another state: --against <folder>`, { cause });
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
