import type { Frame, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { embedMessages } from "../../src/i18n/embed/messages.ts";
import type { Locale } from "../../src/lib/domain/locale.ts";
import { formatDate } from "../../src/lib/format/formatDate.ts";
import { releases } from "../../src/site/releases.ts";
import { axeFaults } from "./checkPage.ts";
import { inTurn } from "./inTurn.ts";
import { type Site } from "./openSite.ts";
import { frameTypes } from "./sitePages.ts";
import { useSite } from "./useSite.ts";
import { noFaults } from "./watchPage.ts";

const site = await useSite();

const [newest] = releases;
const version = newest?.version ?? "";
const onHost = { viewport: { width: 700, height: 620 } };

/** A frame, a state that its address may ask for, and the rows by which frame and page are held against each other. */
interface FrameCase {
  readonly type: keyof typeof frameTypes;
  readonly state: string;
  readonly rows: string;
}

const claimRows = ".figure .chart-table tbody tr[data-claim]";
const sliceRows = ".slice-table tbody tr[data-value]";
const cases: readonly FrameCase[] = [
  { type: "line", state: "?from=2022", rows: claimRows },
  { type: "map", state: "?view=ranking&per=1000", rows: sliceRows },
  { type: "population", state: "?view=tiles&date=2020&borders=old&region=KZ-63", rows: sliceRows },
  { type: "compare", state: "?r=KZ-75,KZ-71", rows: ".compare tbody tr" },
  { type: "timeline", state: "?kind=law,forum&from=2019&to=2023", rows: "#timeline-list li[data-milestone]:not([hidden]) b" },
  { type: "world", state: "", rows: ".chart-table tbody tr" },
  { type: "grants", state: "", rows: ".grant-line .chart-table tbody tr[data-claim], main > .figure .chart-table tbody tr[data-claim]" },
  { type: "promise", state: "?asof=2018-01-01", rows: "#t001 .promise-facts > div, .embed .promise-facts > div" },
];
const inEach = inTurn(cases).map(({ locale, thing }) => ({ locale, ...thing }));

/** Texts of rows, folded or not, without the help of layout: words of links differ in nothing but their spaces. */
const textsOf = (page: Page, rows: string): Promise<string[]> =>
  page.locator(rows).evaluateAll((found) => found.map((one) => one.textContent.replaceAll(/\s+/g, " ").trim()));

async function openFrame(locale: Locale, path: string, options = {}): Promise<Awaited<ReturnType<Site["newPage"]>>> {
  const opened = await site.newPage({ ...onHost, ...options });
  const response = await opened.page.goto(site.url(`${locale}/${path}`));
  expect(response?.status(), path).toBe(200);
  await opened.page.waitForFunction(() => document.querySelector("astro-island[ssr]") === null);
  return opened;
}

describe.each(inEach)("a frame of $type in $locale", ({ locale, type, state, rows }) => {
  const words = embedMessages[locale];
  const path = frameTypes[type];

  it("is sound in light and dark, live and frozen, says its release, and asks no engine", async () => {
    for (const frozen of ["", `${version}/`]) {
      const { page, faults } = await openFrame(locale, `${path}${frozen}?theme=light`);
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      expect(await axeFaults(page)).toEqual([]);
      const light = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      await page.goto(site.url(`${locale}/${path}${frozen}${state === "" ? "?" : `${state}&`}theme=dark`));
      await page.waitForFunction(() => document.querySelector("astro-island[ssr]") === null);
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(light);
      expect(await axeFaults(page, ["color-contrast"]), "in dark").toEqual([]);
      const foot = (await page.locator(".embed-foot").textContent()) ?? "";
      expect(foot).toContain(frozen === "" ? words.live(version) : words.frozen(version, formatDate(newest?.releasedOn ?? "", locale, "long")));
      expect(asked.filter((url) => /\.(wasm|duckdb)\b|engine\//.test(url))).toEqual([]);
      expect(faults).toEqual(noFaults);
    }
  });

  it("shows what its address asks for, and opens the page with the same", async () => {
    const { page } = await openFrame(locale, `${path}${version}/${state}`);
    const link = page.locator(".embed-foot a");
    const [fromTitle, fromFoot] = [await page.locator("h1 a").getAttribute("href"), await link.getAttribute("href")];
    expect(fromTitle).toBe(fromFoot);
    expect(await link.getAttribute("target")).toBe("_top");
    const target = new URL(fromFoot ?? "", page.url());
    expect(target.searchParams.get("v")).toBe(version);
    for (const [name, value] of new URLSearchParams(state)) expect(target.searchParams.get(name)).toBe(value);
    await expect.poll(async () => (await textsOf(page, rows)).length).toBeGreaterThan(0);
    const shown = await textsOf(page, rows);
    const { page: opened } = await site.newPage({ viewport: { width: 1280, height: 900 } });
    await opened.goto(target.href);
    await expect.poll(() => textsOf(opened, rows)).toEqual(shown);
  });

  it("tells its host how tall it is", async () => {
    const { page } = await site.newPage(onHost);
    await page.goto(site.url("404.html"));
    await page.evaluate(
      ([src, script]) => {
        const frame = document.createElement("iframe");
        frame.src = src;
        frame.dataset["erikti"] = "";
        frame.width = "600";
        frame.style.border = "0";
        const fit = document.createElement("script");
        fit.src = script;
        document.body.replaceChildren(frame, fit);
      },
      [site.url(`${locale}/${path}${state}`), site.url("embed.js")] as const,
    );
    const inner = async (): Promise<Frame | undefined> => page.frames().find((one) => one.url().includes("/embed/"));
    const heights = async (): Promise<readonly number[]> => [
      await page.locator("iframe").evaluate((one) => Math.round(one.getBoundingClientRect().height)),
      (await (await inner())?.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height))) ?? 0,
    ];
    await expect.poll(async () => new Set(await heights()).size).toBe(1);
    expect((await heights())[0]).toBeGreaterThan(250);
  });

  it("is paper without JavaScript: drawn once, with its rows and its way to the page", async () => {
    const { page, faults } = await site.newPage({ ...onHost, javaScriptEnabled: false });
    await page.goto(site.url(`${locale}/${path}${version}/`));
    expect((await textsOf(page, rows)).length).toBeGreaterThan(0);
    expect(await page.locator("button:visible, select:visible, input:visible").count()).toBe(0);
    expect(
      await page.locator("svg.paper:visible, svg.map-drawing:visible, svg.promise-drawing:visible, .compare .rank-bar:visible").count(),
    ).toBeGreaterThan(0);
    expect(await page.locator(".embed-foot a").getAttribute("href")).toContain(`v=${version}`);
    expect(faults).toEqual(noFaults);
  });
});

describe("a frozen frame", () => {
  const parts = JSON.stringify({ param: "kind", first: [], offered: ["law", "forum"], least: 1 }).replaceAll('"', "&quot;");
  const foot =
    `<footer class="embed-foot" data-choice="${parts}"><div data-changed><ul><li data-parts="law">m002</li><li data-parts="law forum">m003</li></ul></div>` +
    "<p data-unchanged hidden>unchanged</p></footer>";

  /** A frame as it is built when something has changed since. */
  async function openChanged(search: string, changed: string): Promise<Page> {
    const { page } = await site.newPage(onHost);
    await page.route("**/embed/timeline/**", async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      await route.fulfill({ response, body: html.replace(/<footer class="embed-foot"[\s\S]*<\/footer>/, changed) });
    });
    await page.goto(site.url(`en/${frameTypes.timeline}${version}/${search}`));
    return page;
  }

  it.each([
    ["", ["m002", "m003"]],
    ["?kind=law", ["m002", "m003"]],
    ["?kind=forum", ["m003"]],
    ["?kind=nothing", ["m002", "m003"]],
  ])("tells of the changes of what %j shows", async (search, told) => {
    const page = await openChanged(search, foot);
    await expect.poll(() => page.locator(".embed-foot li:visible").allTextContents()).toEqual(told);
    expect(await page.locator("[data-unchanged]:visible").count()).toBe(0);
  });

  it("says that nothing changed where all that changed is not shown", async () => {
    const page = await openChanged("?kind=forum", foot.replace('<li data-parts="law forum">m003</li>', ""));
    await expect.poll(() => page.locator(".embed-foot").innerText()).toBe("unchanged");
  });
});

describe("links in a frame", () => {
  it.each(Object.entries(frameTypes))("never lead it away from its chart (%s)", async (_, path) => {
    const { page } = await openFrame("ru", path);
    expect(await page.locator("base").getAttribute("target")).toBe("_blank");
    const targets = await page.locator("a[href]").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).getAttribute("target")));
    expect(targets.filter((target) => target !== null && target !== "_top" && target !== "_blank")).toEqual([]);
  });
});
