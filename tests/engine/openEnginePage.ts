import { build, type Plugin } from "esbuild";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { buildData } from "../../scripts/build/buildData.ts";
import { engineAssetOptions } from "../../scripts/build/engineAssetOptions.ts";
import { writeDatabase } from "../../scripts/build/writeDatabase.ts";
import { writeEngineAssets } from "../../scripts/build/writeEngineAssets.ts";
import type { EngineManifest } from "../../src/engine/engineManifest.ts";
import { launchChromium } from "../browser/launchChromium.ts";
import { serveStatic, type StaticServer } from "../browser/serveStatic.ts";

const root = join(import.meta.dirname, "../..");

/** The policy of the site; here as a header on every answer, so that it governs the worker as well. */
const strictPolicy = "default-src 'self'; worker-src 'self'; connect-src 'self'; img-src 'self' data: blob:; script-src 'self' 'wasm-unsafe-eval'";

export interface EnginePage {
  readonly page: Page;
  readonly server: StaticServer;
  readonly manifest: EngineManifest;
  readonly databasePath: string;
  /** Addresses outside the server's origin that were asked for. */
  readonly foreignRequests: readonly string[];
  /** Opens the page anew, with an empty cache. */
  readonly reopen: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Builds the real `data/` and the engine's files into a folder. */
async function buildEngine(folder: string): Promise<{ manifest: EngineManifest; databasePath: string }> {
  const result = await buildData({
    dataFolder: join(root, "data"),
    outFolder: join(folder, "data"),
    manifestFile: join(folder, "dataManifest.json"),
    writers: [writeDatabase],
  });
  if ("issues" in result) throw new Error(`data/: got ${result.issues.length} faults, expected none. Run npm run data:check`);
  const databasePath = join(folder, "data/erikti.duckdb");
  const manifest = await writeEngineAssets({
    ...engineAssetOptions(root, () => undefined),
    databasePath,
    outFolder: join(folder, "engine"),
    manifestFile: join(folder, "engineManifest.json"),
  });
  return { manifest, databasePath };
}

/** Lets the bundle take the manifest of the test's own build. */
function manifestPlugin(folder: string): Plugin {
  return {
    name: "engine-manifest",
    setup: (bundler) => bundler.onResolve({ filter: /engineManifest\.json$/ }, () => ({ path: join(folder, "engineManifest.json") })),
  };
}

async function bundlePage(folder: string): Promise<void> {
  await build({
    entryPoints: [join(root, "tests/engine/page/main.ts")],
    outfile: join(folder, "main.js"),
    bundle: true,
    format: "esm",
    target: "es2023",
    define: { "import.meta.env.BASE_URL": '"/base"' },
    plugins: [manifestPlugin(folder)],
    logLevel: "warning",
  });
  await writeFile(
    join(folder, "index.html"),
    '<!doctype html><html lang="en" data-root="./"><title>Engine</title><link rel="icon" href="data:,"><script type="module" src="main.js"></script>',
  );
}

async function newPage(browser: Browser, origin: string, foreignRequests: string[]): Promise<Page> {
  const context = await browser.newContext({ timezoneId: "Asia/Almaty" });
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith("data:")) foreignRequests.push(url);
  });
  const page = await context.newPage();
  await page.goto(`${origin}/base/`);
  await page.waitForFunction(() => "erikti" in window);
  return page;
}

/** Builds data and engine, serves them under a sub-path with the strict policy and opens a page in Chromium. */
export async function openEnginePage(): Promise<EnginePage> {
  const folder = await mkdtemp(join(tmpdir(), "erikti-engine-"));
  const { manifest, databasePath } = await buildEngine(folder);
  await bundlePage(folder);
  const server = await serveStatic({ folder, base: "/base/", headers: { "content-security-policy": strictPolicy } });
  const browser = await launchChromium();
  const foreignRequests: string[] = [];
  let page = await newPage(browser, server.origin, foreignRequests);
  return {
    get page() {
      return page;
    },
    server,
    manifest,
    databasePath,
    foreignRequests,
    reopen: async () => {
      await page.context().close();
      page = await newPage(browser, server.origin, foreignRequests);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
