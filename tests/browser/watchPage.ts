import type { Page } from "playwright-core";

/** What a page must not do; each list is empty on a sound page. */
export interface PageFaults {
  /** Errors and warnings on the console, hydration warnings included. */
  readonly console: string[];
  /** Exceptions that nobody caught. */
  readonly uncaught: string[];
  /** Violations of the policy, as the page itself hears of them. */
  readonly policy: string[];
  /** Requests to another origin. */
  readonly foreign: string[];
  /** Requests that failed or were answered with an error. */
  readonly failed: string[];
}

/** Listens to a page from its first moment. */
export async function watchPage(page: Page, origin: string): Promise<PageFaults> {
  const faults: PageFaults = { console: [], uncaught: [], policy: [], foreign: [], failed: [] };
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.console.push(`${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (fault) => faults.uncaught.push(fault.message));
  page.context().on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) faults.foreign.push(url);
  });
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    // A page that is left gives up what it still waits for.
    if (reason !== "net::ERR_ABORTED") faults.failed.push(`${request.url()} ${reason}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.failed.push(`${response.url()} ${response.status()}`);
  });
  await page.exposeBinding("tellViolation", (_source, text: string) => faults.policy.push(text));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      (window as unknown as { tellViolation: (text: string) => void }).tellViolation(
        `${event.violatedDirective} ${event.blockedURI} ${event.sample}`,
      );
    });
  });
  return faults;
}

/** A page without faults, to compare with. */
export const noFaults: PageFaults = { console: [], uncaught: [], policy: [], foreign: [], failed: [] };
