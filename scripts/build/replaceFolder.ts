import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";

interface Replacement<T> {
  readonly target: string;
  /** Fills a given folder. */
  readonly fill: (folder: string) => Promise<T>;
  /** Last step, done when the new folder stands in its place; when it fails, the old folder comes back. */
  readonly settle: (result: T) => Promise<void>;
}

/**
 * Fills a folder beside the target and puts it in its place when all is written.
 *
 * Shape   target, work that fills a given folder, last step → the result of the work
 * Errors  those of the work, the last step or the disk; the old target then stands as it was
 */
export async function replaceFolder<T>({ target, fill, settle }: Replacement<T>): Promise<T> {
  await mkdir(dirname(target), { recursive: true });
  const fresh = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  const old = `${fresh}-old`;
  let isReplaced = false;
  try {
    const result = await fill(fresh);
    if (existsSync(target)) await rename(target, old);
    await rename(fresh, target);
    isReplaced = true;
    await settle(result);
    return result;
  } catch (fault) {
    if (isReplaced) await rename(target, fresh);
    if (existsSync(old)) await rename(old, target);
    throw fault;
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}
