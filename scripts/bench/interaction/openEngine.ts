import { build } from "esbuild";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { EngineFile } from "../../../src/engine/engineManifest.ts";
import { siteServer } from "../../serve/siteServer.ts";
import type { BuiltSite } from "./builtSite.ts";
import { listen } from "./listen.ts";

/** A database that the browser's engine is to open. */
export interface DatabaseFile {
  readonly path: string;
  readonly file: EngineFile;
}

export interface OpenEngine {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

const root = join(import.meta.dirname, "../../..");

/** Lays out a folder to serve: the page of the engine tests, and the very files of the built engine. */
async function layOut(folder: string, { dist, manifest }: BuiltSite, { path, file }: DatabaseFile): Promise<void> {
  await mkdir(join(folder, "engine"), { recursive: true });
  for (const part of [manifest.worker, manifest.wasm]) await symlink(resolve(dist, "engine", part.file), join(folder, "engine", part.file));
  await symlink(resolve(path), join(folder, "engine", file.file));
  const contents = JSON.stringify({ ...manifest, database: file });
  await build({
    entryPoints: [join(root, "tests/engine/page/main.ts")],
    outfile: join(folder, "main.js"),
    bundle: true,
    format: "esm",
    target: "es2023",
    plugins: [
      { name: "engine-manifest", setup: (bundler) => bundler.onLoad({ filter: /engineManifest\.json$/ }, () => ({ contents, loader: "json" })) },
    ],
    logLevel: "warning",
  });
  const html =
    '<!doctype html><html lang="en" data-root="./"><title>Engine</title><link rel="icon" href="data:,"><script type="module" src="main.js"></script>';
  for (const name of ["index.html", "404.html"]) await writeFile(join(folder, name), html);
}

/**
 * Opens a database in the browser's engine, on the page of the engine tests.
 *
 * Errors  an Error when the engine does not start
 */
export async function openEngine(browser: Browser, site: BuiltSite, database: DatabaseFile & { readonly folder: string }): Promise<OpenEngine> {
  await layOut(database.folder, site, database);
  const server = await listen(siteServer(database.folder, "/base/"));
  const page = await browser.newPage();
  const close = async (): Promise<void> => {
    await page.close();
    await server.close();
  };
  await page.goto(`${server.origin}/base/`);
  await page.waitForFunction(() => "erikti" in window);
  const outcome = await page.evaluate(() => window.erikti.start({ stallMs: 120_000 }));
  if ("error" in outcome) {
    await close();
    throw new Error(`${database.path}: the browser's engine says "${outcome.message}", expected a start. Run npm run build`);
  }
  return { page, close };
}
