import react from "@astrojs/react";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { readFileSync, writeFileSync } from "node:fs";
import { absoluteUrl, publishedUrl } from "./src/site/absoluteUrl.ts";

const site = publishedUrl ?? "http://localhost:8080";

/** The sitemap knows the host alone; the site may stand under a path of it. */
function underSite(url) {
  return absoluteUrl(site, new URL(url).pathname);
}

/** Names the parts of the sitemap where they are published; the sitemap's own settings reach its entries only. */
const sitemapIndexUnderSite = {
  name: "sitemap-index-under-site",
  hooks: {
    "astro:build:done": ({ dir }) => {
      const file = new URL("sitemap-index.xml", dir);
      writeFileSync(
        file,
        readFileSync(file, "utf8").replace(/(?<=<loc>)[^<]+/g, (url) => underSite(url)),
      );
    },
  },
};

/**
 * Small modules that many islands share, in few files: dozens of files compress badly.
 * Each group holds what is used together, so that no page fetches what only others need.
 */
const sharedChunks = [
  {
    name: "react",
    priority: 60,
    minShareCount: 2,
    test: /node_modules\/(react|react-dom|scheduler|@astrojs\/react)\/|vite\/preload-helper|components\/chart\/(PaperBoundary|useLoaded\.|useIsAwake|WhenLoaded|openPage|claimLinks)/,
  },
  { name: "words", priority: 50, minShareCount: 4, test: /\/src\/lib\/(format|domain)\// },
  {
    name: "series",
    priority: 40,
    minShareCount: 2,
    test: /\/src\/(lib\/series\/(toSeries|pickPoint|seriesKey|anchorDay)|charts\/(model\/denominatorOf|bordersSentence|layout\/(labelBox|scale)|chartTheme|option\/(formatValue|graphic|qualifierMark)))/,
  },
  // The page of promises in one file: what a card gives away imports half of it again, and would else split it.
  { name: "promises", priority: 38, minShareCount: 3, test: /\/src\/(components\/progress|charts\/promises|lib\/progress)\// },
  { name: "queries", priority: 35, minShareCount: 2, test: /\/src\/lib\/queries\/(selectClaimRecords|claimsOfIndicator|decode|inLocale)/ },
  {
    name: "model",
    priority: 10,
    minShareCount: 2,
    test: /\/src\/charts\/(chartTable|describeChart|model\/|chartEvents|chartNotes)|\/src\/lib\/series\//,
  },
];

// Set SITE_URL when the site is published: canonical links and the sitemap carry it.
export default defineConfig({
  site,
  output: "static",
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "never" },
  integrations: [
    react(),
    sitemap({
      i18n: { defaultLocale: "kk", locales: { kk: "kk", ru: "ru", en: "en" } },
      filter: (page) => /\/(kk|ru|en)\/(?!embed\/)/.test(page),
      serialize: (item) => ({ ...item, url: underSite(item.url), links: item.links?.map((link) => ({ ...link, url: underSite(link.url) })) }),
    }),
    sitemapIndexUnderSite,
  ],
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "worker-src 'self'",
        "connect-src 'self'",
        "img-src 'self' data: blob:",
        "base-uri 'self'",
        "form-action 'self'",
        "object-src 'none'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  vite: {
    build: { chunkSizeWarningLimit: 900, assetsInlineLimit: 0 },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: sharedChunks } } } } } },
    // Chunks name each other relatively, so one build serves under any path.
    experimental: { renderBuiltUrl: () => ({ relative: true }) },
  },
});
