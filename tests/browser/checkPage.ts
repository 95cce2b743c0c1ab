import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly target: readonly unknown[]; readonly html: string }[];
  }[];
}

/** Brings axe into the page past its policy: the source is evaluated, not loaded. */
async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
}

/** What axe finds wrong; with rules named, only those. */
export async function axeFaults(page: Page, rules?: readonly string[]): Promise<string[]> {
  await bringAxe(page);
  const { violations } = await page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: { run: (root: Document, options: object) => Promise<unknown> } };
    return (await axe.run(document, { resultTypes: ["violations"], ...(only ? { runOnly: { type: "rule", values: only } } : {}) })) as AxeResults;
  }, rules);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map((node) => `${id}: ${help}: ${String(node.target)} ${node.html.slice(0, 120)} (${nodes.length})`),
  );
}

/** Scrolls to the chart, if there is one, and waits until it is awake and drawn. */
export async function wakeChart(page: Page): Promise<void> {
  const island = page.locator("figure.figure astro-island");
  if ((await island.count()) === 0) return;
  await page.locator("figure.figure").first().scrollIntoViewIfNeeded();
  await page.waitForFunction(() => document.querySelector("figure.figure astro-island[ssr]") === null);
  // What a reader takes away comes last.
  await page.locator("figure.figure .chart-actions").first().waitFor({ state: "attached" });
  await page.waitForFunction(() => document.querySelector(".chart-live .drawings") === null || document.querySelector(".live-drawing svg") !== null);
}

/** What the live chart says of itself to readers who do not see it. */
export function chartDescription(page: Page): Promise<string> {
  return page.locator(".live-chart").evaluate((chart) => document.getElementById(chart.getAttribute("aria-describedby") ?? "")?.textContent ?? "");
}
