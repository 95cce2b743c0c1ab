import react from "@astrojs/react";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";

// Set SITE_URL when the site is published: canonical links and the sitemap carry it.
export default defineConfig({
  site: process.env["SITE_URL"] ?? "http://localhost:8080",
  output: "static",
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "never" },
  integrations: [
    react(),
    sitemap({ i18n: { defaultLocale: "kk", locales: { kk: "kk", ru: "ru", en: "en" } }, filter: (page) => /\/(kk|ru|en)\//.test(page) }),
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
    // Chunks name each other relatively, so one build serves under any path.
    experimental: { renderBuiltUrl: () => ({ relative: true }) },
  },
});
