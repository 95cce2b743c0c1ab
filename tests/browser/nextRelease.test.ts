import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actionMessages } from "../../src/i18n/actions/messages.ts";
import { embedMessages } from "../../src/i18n/embed/messages.ts";
import { type Locale, locales } from "../../src/lib/domain/locale.ts";
import { launchChromium } from "./launchChromium.ts";
import { openChart } from "./expectedChart.ts";
import { serveStatic, type StaticServer } from "./serveStatic.ts";
import { copySite, type SiteCopy } from "./siteCopy.ts";

/** A drawn claim whose number the next release changes, and an indicator of which nothing changes. */
const changed = { indicatorId: "volunteer_organisations", claimId: "c0897", before: "682", after: "692" };
const unchanged = { indicatorId: "volunteers_women_share" };

/** Other charts of which the next release changes a number: how it is named, and what it was. */
const others = [
  { page: "regions/maps/", frame: "embed/maps/emergency_volunteers-ministry-event-floods_2024/", name: "c0479", before: "500", after: "510" },
  { page: "world/", frame: "embed/world/wgi_volunteered_time/", name: ", 2021", before: "36", after: "37" },
];
/** The same of which nothing changes. */
const untouched = [
  { page: "regions/maps/?slice=population", frame: "embed/maps/population/" },
  { page: "world/wgi_score/", frame: "embed/world/wgi_score/" },
];

/** What a reader keeps of a chart: a link, and the code of a frozen frame. */
interface Kept {
  readonly link: string;
  readonly frame: string;
}

let copy: SiteCopy;
let server: StaticServer;
let browser: Browser;
let [then, now] = ["", ""];
const kept = new Map<string, Kept>();
const keyOf = (locale: Locale, indicatorId: string): string => `${locale} ${indicatorId}`;

/** Puts another number into a row. */
function setValue(text: string, row: RegExp, value: string): string {
  if (!row.test(text)) throw new RangeError(`data: got no row ${row.source}. Choose another number that is drawn`);
  return text.replace(row, `$1${value},`);
}

async function newPage(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, permissions: ["clipboard-read", "clipboard-write"] });
  return await context.newPage();
}

/** Takes link and frame by the buttons of the page. */
async function keep(locale: Locale, indicatorId: string): Promise<Kept> {
  const page = await newPage();
  await openChart(page, `${server.origin}/${locale}/indicators/${indicatorId}/`);
  await page.locator(".action-words button", { hasText: actionMessages[locale].copyLink }).click();
  await page.locator(".action-words [role=status]", { hasText: actionMessages[locale].copied }).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.locator(".action-words button", { hasText: actionMessages[locale].embed }).click();
  const code = (await page.locator(".copy-block pre").nth(1).textContent()) ?? "";
  await page.context().close();
  return { link, frame: /src="([^"]+)"/.exec(code)?.[1]?.replaceAll("&amp;", "&") ?? "" };
}

beforeAll(async () => {
  copy = await copySite();
  browser = await launchChromium();
  then = await copy.release();
  await copy.build([changed.indicatorId, unchanged.indicatorId]);
  server = await serveStatic({ folder: copy.dist });
  for (const locale of locales)
    for (const { indicatorId } of [changed, unchanged]) kept.set(keyOf(locale, indicatorId), await keep(locale, indicatorId));
  await copy.edit("data/claims.csv", (text) => {
    const withIndicator = setValue(
      text,
      new RegExp(`^(${changed.claimId},${changed.indicatorId},(?:[^,]*,){5})${changed.before},`, "m"),
      changed.after,
    );
    return setValue(withIndicator, /^(c0479,emergency_volunteers,(?:[^,]*,){5})500,/m, "510");
  });
  await copy.edit("data/comparators.csv", (text) => setValue(text, /^(MNG,2021,wgi_volunteered_time,)36,/m, "37"));
  now = await copy.release();
  await copy.build([changed.indicatorId, unchanged.indicatorId]);
}, 900_000);

afterAll(async () => {
  await copy.remove();
  await browser.close();
  await server.close();
});

const rowOf = (page: Page): Promise<string | null> => page.locator(`.chart-table tr[data-claim="${changed.claimId}"] td`).first().textContent();

describe.each(locales)("what was taken from a release and is opened on the next one, in %s", (locale) => {
  const words = embedMessages[locale];
  const keptOf = (indicatorId: string): Kept => kept.get(keyOf(locale, indicatorId)) ?? { link: "", frame: "" };

  it("names its release in link and frame", () => {
    expect(now).not.toBe(then);
    for (const { indicatorId } of [changed, unchanged]) {
      expect(keptOf(indicatorId).link).toBe(`${server.origin}/${locale}/indicators/${indicatorId}/?v=${then}`);
      expect(keptOf(indicatorId).frame).toBe(`${server.origin}/${locale}/embed/${indicatorId}/${then}/`);
    }
  });

  it("a link shows the new number and says what it was", async () => {
    const page = await newPage();
    await openChart(page, keptOf(changed.indicatorId).link);
    const note = page.locator("#link-release");
    await note.waitFor();
    expect(await note.locator("p").textContent()).toBe(words.linkChanged(then, now));
    expect(await note.locator("li").allTextContents()).toEqual([
      expect.stringMatching(new RegExp(`^${changed.claimId}: .*\\b${changed.before}\\b.*\\b${changed.after}\\b`)),
    ]);
    expect(await rowOf(page)).toContain(changed.after);
    await page.context().close();
  });

  it("a frozen frame keeps the old number and says what it is now", async () => {
    const page = await newPage();
    await page.goto(keptOf(changed.indicatorId).frame);
    await page.locator(".live-drawing svg").waitFor();
    const foot = (await page.locator(".embed-foot").textContent()) ?? "";
    expect(foot).toContain(words.changed(now));
    expect(foot).toMatch(new RegExp(`${changed.claimId}: .*\\b${changed.before}\\b.*\\b${changed.after}\\b`));
    expect(await rowOf(page)).toContain(changed.before);
    await page.context().close();
  });

  it("say that nothing has changed where nothing has", async () => {
    const page = await newPage();
    await page.goto(keptOf(unchanged.indicatorId).link);
    await page.locator("#link-release").waitFor();
    expect(await page.locator("#link-release").textContent()).toBe(words.linkUnchanged(then, now));
    await page.goto(keptOf(unchanged.indicatorId).frame);
    expect(await page.locator(".embed-foot").textContent()).toContain(words.unchanged(now));
    await page.context().close();
  });

  it.each(others)("a link to $page and its frozen frame say what a number was and is", async ({ page: path, frame, name, before, after }) => {
    const said = new RegExp(`${name}.*\\b${before}\\b.*\\b${after}\\b`);
    const page = await newPage();
    await page.goto(`${server.origin}/${locale}/${path}?v=${then}`);
    await page.locator("#link-release").waitFor();
    expect(await page.locator("#link-release p").textContent()).toBe(words.linkChanged(then, now));
    expect(await page.locator("#link-release li").allTextContents()).toEqual([expect.stringMatching(said)]);
    await page.goto(`${server.origin}/${locale}/${frame}${then}/`);
    expect(await page.locator(".embed-foot").textContent()).toContain(words.changed(now));
    expect(await page.locator(".embed-foot li").allTextContents()).toEqual([expect.stringMatching(said)]);
    const frozen = await page.locator("figure.figure svg").first().textContent();
    await page.goto(`${server.origin}/${locale}/${frame}`);
    const live = await page.locator("figure.figure svg").first().textContent();
    expect([frozen?.includes(before), live?.includes(after)]).toEqual([true, true]);
    await page.context().close();
  });

  it.each(untouched)("a link to $page and its frozen frame say that nothing has changed", async ({ page: path, frame }) => {
    const page = await newPage();
    await page.goto(`${server.origin}/${locale}/${path}${path.includes("?") ? "&" : "?"}v=${then}`);
    await page.locator("#link-release").waitFor();
    expect(await page.locator("#link-release").textContent()).toBe(words.linkUnchanged(then, now));
    await page.goto(`${server.origin}/${locale}/${frame}${then}/`);
    expect(await page.locator(".embed-foot").textContent()).toContain(words.unchanged(now));
    await page.context().close();
  });
});
