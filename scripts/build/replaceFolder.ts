import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Fills a folder beside the target and puts it in its place when all is written.
 *
 * Shape   target, work that fills a given folder → the work's result
 * Errors  those of the work or the disk; the old target then stands as it was
 */
export async function replaceFolder<T>(target: string, fill: (folder: string) => Promise<T>): Promise<T> {
  await mkdir(dirname(target), { recursive: true });
  const fresh = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  const old = `${fresh}-old`;
  try {
    const result = await fill(fresh);
    if (existsSync(target)) await rename(target, old);
    await rename(fresh, target);
    return result;
  } catch (fault) {
    if (existsSync(old) && !existsSync(target)) await rename(old, target);
    throw fault;
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}
