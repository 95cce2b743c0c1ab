import { build } from "esbuild";
import { join } from "node:path";
import type { Receipt } from "../../src/components/chart/actions/makeReceipt.ts";
import type { EnginePage } from "./openEnginePage.ts";
import type { NamedQuery } from "./page/receipts.ts";

/** Bundles the page's receipts with the manifest of the test's own build. */
async function bundleReceipts({ manifest }: EnginePage): Promise<string> {
  const bundle = await build({
    entryPoints: [join(import.meta.dirname, "page/receipts.ts")],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2023",
    logLevel: "warning",
    plugins: [
      {
        name: "engine-manifest",
        setup: (bundler) => bundler.onLoad({ filter: /engineManifest\.json$/ }, () => ({ contents: JSON.stringify(manifest), loader: "json" })),
      },
    ],
  });
  return bundle.outputFiles[0]?.text ?? "";
}

/** Makes the receipt of each query in the browser, one after the other. */
export async function signInPage(site: EnginePage, asked: readonly NamedQuery[]): Promise<readonly Receipt[]> {
  await site.page.evaluate(await bundleReceipts(site));
  return await site.page.evaluate((given) => window.signQueries(given), asked);
}
