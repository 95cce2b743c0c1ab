import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchChromium } from "./launchChromium.ts";
import { serveStatic, type StaticServer } from "./serveStatic.ts";
import { type PageFaults, watchPage } from "./watchPage.ts";

/** The built site that the tests look at; `$ERIKTI_DIST` names another folder. */
export const distFolder = process.env["ERIKTI_DIST"] ?? join(import.meta.dirname, "../../dist");

/** How long a page may take for anything: a limit for what never comes, for a busy machine can be ten times slower than an idle one. */
const patienceMs = 60_000;

/** A page in a context of its own, with everything that went wrong on it. */
export interface WatchedPage {
  readonly page: Page;
  readonly faults: PageFaults;
}

export interface Site {
  readonly server: StaticServer;
  readonly browser: Browser;
  /** Address of a page: `ru/indicators/` → full address under the base. */
  readonly url: (path: string) => string;
  readonly newPage: (options?: BrowserContextOptions) => Promise<WatchedPage>;
  /** Closes all pages; a test that fails half-way leaves some open. */
  readonly closePages: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Serves the built site, with the header that real hosts send, and starts Chromium. */
export async function openSite({ base = "/" }: { readonly base?: string } = {}): Promise<Site> {
  const server = await serveStatic({ folder: distFolder, base, headers: { "x-content-type-options": "nosniff" } });
  const browser = await launchChromium();
  return {
    server,
    browser,
    url: (path) => `${server.origin}${base}${path}`,
    newPage: async (options = {}) => {
      const context = await browser.newContext({ timezoneId: "Asia/Almaty", locale: "en-US", ...options });
      context.setDefaultTimeout(patienceMs);
      const page = await context.newPage();
      return { page, faults: await watchPage(page, server.origin) };
    },
    closePages: async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
