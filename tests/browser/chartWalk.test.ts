import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { announceChange } from "../../src/components/chart/announceChange.ts";
import { chartChoices } from "../../src/components/chart/chartOptions.ts";
import { type PointFacts, pointFacts, pointSentence } from "../../src/charts/pointFacts.ts";
import { drawChart } from "../../src/charts/drawChart.ts";
import { drawnPoints } from "../../src/charts/model/toChartModel.ts";
import { withEvents } from "../../src/charts/model/withEvents.ts";
import { type Locale, locales } from "../../src/lib/domain/locale.ts";
import { claimsOfIndicator } from "../../src/lib/queries/claimsOfIndicator.ts";
import { indicatorList } from "../../src/lib/queries/indicatorList.ts";
import { milestoneList } from "../../src/lib/queries/milestoneList.ts";
import { axeFaults } from "./checkPage.ts";
import { type ExpectedChart, expectedChart, firstState, openChart } from "./expectedChart.ts";
import { inTurn, languages } from "./inTurn.ts";
import { type Site } from "./openSite.ts";
import { useNative, useSite } from "./useSite.ts";

const site = await useSite();
const native = await useNative();

const forms = [
  { form: "line", indicatorId: "volunteer_organisations" },
  { form: "line", indicatorId: "platform_users" },
  { form: "dots", indicatorId: "events_held" },
] as const;

const plain = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

async function open(locale: Locale, indicatorId: string, options: Parameters<Site["newPage"]>[0] = {}): Promise<Page> {
  const { page } = await site.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  await openChart(page, site.url(`${locale}/indicators/${indicatorId}/`));
  return page;
}

/** What each drawn point must say, in the order of the keyboard cursor. */
function expectedFacts({ model, context }: ExpectedChart): PointFacts[] {
  const drawn = new Set(drawChart(model, context)?.points.map((point) => point.claimId));
  return drawnPoints(model).flatMap(({ claim }) => {
    const printed = model.printed.get(claim.claimId);
    return printed && drawn.has(claim.claimId) ? [pointFacts(model, printed, claim, context)] : [];
  });
}

/** Presses Tab until the focus is where it is wanted. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new RangeError(`${selector}: got no focus after 60 times Tab, expected to reach it. Look at the order of the page`);
}

const focusedHref = (page: Page): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute("href") ?? null);

describe("a walk over a chart by keyboard alone", () => {
  it.each(inTurn(forms).map(({ locale, thing }) => ({ ...thing, locale })))(
    "tells every point of $indicatorId ($form), leads to claim and source, and back, in $locale",
    async ({ indicatorId, locale }) => {
      const page = await open(locale, indicatorId);
      await page.locator(".live-drawing svg").waitFor();
      const expected = await expectedChart(native, { indicatorId, locale });
      const facts = expectedFacts(expected);
      const { messages } = expected.context;
      const told = page.locator(".live-told");
      await tabTo(page, ".live-chart");
      for (const [index, one] of facts.entries()) {
        await page.keyboard.press(index === 0 ? "Home" : "ArrowRight");
        const position = messages.pointPosition(index + 1, facts.length);
        await expect.poll(async () => plain(await told.innerText())).toBe(plain(pointSentence(one, position)));
      }
      const last = facts.at(-1);
      if (last === undefined) throw new RangeError(`${indicatorId}: got no points, expected some`);
      const card = plain(await page.locator(".live-point").innerText());
      for (const part of [last.value, last.period, last.printed.words, last.basis, last.who, last.source]) expect(card).toContain(plain(part));
      expect(await axeFaults(page)).toEqual([]);

      await page.keyboard.press("Tab");
      const toSource = (await focusedHref(page)) ?? "";
      expect(toSource.endsWith(`${locale}/sources/${last.sourceId}/#${last.claimId}`), toSource).toBe(true);
      await page.keyboard.press("Tab");
      expect(await focusedHref(page)).toBe(`#${last.claimId}`);
      await page.keyboard.press("Escape");
      expect(await page.locator(".live-point").count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.className)).toBe("live-chart");

      await page.keyboard.press("Home");
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(facts[0]?.claimId);
    },
  );

  it.each(locales)("reads a stated figure with its speaker and leads to its claim, in %s", async (locale) => {
    const page = await open(locale, "volunteers_change");
    // The figure of the build goes when the live one comes, and a focus on it goes too.
    await expect.poll(() => page.locator(".chart-paper.is-waiting").count()).toBe(0);
    const { model, context } = await expectedChart(native, { indicatorId: "volunteers_change", locale });
    const [claim] = drawnPoints(model).map((point) => point.claim);
    if (!claim) throw new RangeError("volunteers_change: got no number, expected one");
    const read = plain(await page.locator(".figure-stated").ariaSnapshot());
    for (const part of [claim.basisName, context.messages.card.toClaim(claim.claimId)]) expect(read).toContain(plain(part));
    await tabTo(page, `.figure-stated a[href="#${claim.claimId}"]`);
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).hash).toBe(`#${claim.claimId}`);
  });
});

describe("the card of a point", () => {
  it("can be hovered, stays while it is, closes with Escape, and when the pointer leaves", async () => {
    const page = await open("en", "volunteer_organisations");
    await page.locator(".live-drawing svg").waitFor();
    const card = page.locator(".live-point");
    await page.locator(".live-chart").focus();
    await page.keyboard.press("End");
    const ring = await page.locator(".live-ring").boundingBox();
    if (!ring) throw new RangeError(".live-ring: got nothing, expected the ring around the point");
    const [x, y] = [ring.x + ring.width / 2, ring.y + ring.height / 2];
    await page.keyboard.press("Escape");
    await page.mouse.move(x, y);
    await card.waitFor();
    const box = await card.boundingBox();
    if (!box) throw new RangeError(".live-point: got nothing, expected the card");
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 6 });
    await page.waitForTimeout(700);
    expect(await card.count()).toBe(1);
    await page.keyboard.press("Escape");
    expect(await card.count()).toBe(0);
    await page.mouse.move(x, y);
    await card.waitFor();
    await page.mouse.move(x, y - 200, { steps: 6 });
    await card.waitFor({ state: "detached" });
  });

  it("opens at a touch beside its point and closes at a touch elsewhere", async () => {
    const page = await open("kk", "volunteer_organisations", { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });
    await page.locator(".live-drawing svg").waitFor();
    const drawing = await page.locator(".live-drawing").boundingBox();
    const { model, context } = await expectedChart(native, { indicatorId: "volunteer_organisations", locale: "kk" });
    if (!drawing) throw new RangeError(".live-drawing: got nothing, expected the drawing");
    const point = drawChart(model, { ...context, widthPx: Math.round(drawing.width) })?.points.find(({ y }) => y > 60);
    if (!point) throw new RangeError("got no point, expected one");
    await page.touchscreen.tap(drawing.x + point.x + 12, drawing.y + point.y + 12);
    const card = page.locator(".live-point");
    await card.waitFor();
    const box = await card.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true);
    await page.touchscreen.tap(10, 10);
    await card.waitFor({ state: "detached" });
  });
});

describe("the events of a chart", () => {
  it.each(languages("ru"))("are numbered on axis and list, hidden by a word, told, and kept in the address, in %s", async (locale) => {
    const page = await open(locale, "volunteers");
    await page.locator(".live-drawing svg").waitFor();
    const indicatorId = "volunteers";
    const { model, context } = await expectedChart(native, { indicatorId, locale });
    const theme = (await native.run(indicatorList, { locale })).find((one) => one.indicatorId === indicatorId)?.theme ?? "";
    const first = await firstState(native, { indicatorId, locale });
    const marked = withEvents(model, await native.run(milestoneList, { locale }), { theme, geo: first.geo });
    expect(marked.events.length).toBeGreaterThan(3);
    const items = page.locator(".chart-live .chart-events li");
    expect(await items.evaluateAll((list) => list.map((one) => one.getAttribute("data-milestone")))).toEqual(
      marked.events.map((event) => event.milestoneId),
    );
    expect(await items.locator(".event-number").allInnerTexts()).toEqual(marked.events.map((_, index) => String(index + 1)));
    expect(await items.locator("a[href]").count()).toBe(marked.events.length);

    await tabTo(page, "select[name=events]");
    await page.locator("select[name=events]").selectOption("off");
    expect(new URL(page.url()).search).toBe("?events=off");
    expect(await items.count()).toBe(0);
    const filter = { indicatorId, locale, geo: "*", basisId: "*", segmentId: "*", fromYear: "0000", toYear: "9999" };
    const choices = chartChoices(await native.run(claimsOfIndicator, filter), locale, context.messages.noSegment);
    const change = { before: first, after: { ...first, showsEvents: false }, first, choices };
    expect(await page.locator("[data-testid=chart-announcement]").innerText()).toBe(announceChange(change, model, context));
    await page.goBack();
    await items.first().waitFor();
  });
});
