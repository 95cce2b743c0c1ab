import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { timelineMessages } from "../../src/i18n/timeline/messages.ts";
import { type Locale, locales } from "../../src/lib/domain/locale.ts";
import { dateToSpan, spanDays } from "../../src/lib/domain/period.ts";
import { formatDate } from "../../src/lib/format/formatDate.ts";
import { inTimeOrder } from "../../src/lib/timeline/timelineEvent.ts";
import { datesToRange, wholeRange } from "../../src/lib/timeline/timelineRange.ts";
import { parseTimelineState, shownEvents } from "../../src/lib/timeline/timelineState.ts";
import { realEvents } from "../charts/timeline/realEvents.ts";
import { axeFaults } from "./checkPage.ts";
import { findTextFaults } from "./chartText.ts";
import { useSite } from "./useSite.ts";
import { noFaults } from "./watchPage.ts";

const site = await useSite();

const window = { viewport: { width: 1280, height: 900 } };
const events = realEvents("en");
const lastDay = "2026-03-16";
const whole = wholeRange(
  events.map((event) => event.onDate),
  lastDay,
);

const drawing = (page: Page) => page.locator(".live-timeline");
const searchOf = (page: Page): string => new URL(page.url()).search;

/** Ids of the entries that a reader sees, in the order of the page. */
function listed(page: Page): Promise<string[]> {
  return page.locator("#timeline-list [data-milestone]:visible").evaluateAll((rows) => rows.map((row) => row.id));
}

/** Events that an address must show, by the tables alone. */
function expectedIds(search: string): string[] {
  return shownEvents(events, parseTimelineState(new URLSearchParams(search), whole))
    .map((event) => event.milestoneId)
    .sort();
}

/** Opens the timeline and waits until its drawing is awake. */
async function openTimeline(page: Page, path: string): Promise<void> {
  await page.goto(site.url(path));
  await page.locator(".timeline-figure").scrollIntoViewIfNeeded();
  await drawing(page).locator("svg").waitFor();
}

/** List, count and drawing agree with the address. */
async function expectShown(page: Page): Promise<void> {
  await expect.poll(async () => (await listed(page)).sort()).toEqual(expectedIds(searchOf(page)));
  const count = expectedIds(searchOf(page)).length;
  await expect.poll(() => drawing(page).locator(".tl-day, .tl-month, .tl-year").count()).toBe(count);
  expect(await page.locator("#filter-count").innerText()).toMatch(new RegExp(`(^|\\D)${count}\\D`));
}

describe("the timeline, without JavaScript", () => {
  it.each(locales)("lists every event with its date, title, source and address, in %s", async (locale) => {
    const { page, faults } = await site.newPage({ ...window, javaScriptEnabled: false });
    await page.goto(site.url(`${locale}/timeline/`));
    const rows = await page.locator("#timeline-list [data-milestone]").evaluateAll((list) =>
      list.map((row) => ({
        milestoneId: row.id,
        title: row.querySelector("b")?.textContent,
        date: row.querySelector("time")?.textContent,
        source: row.querySelectorAll("a[href*='/sources/']").length,
      })),
    );
    const expected = inTimeOrder(realEvents(locale))
      .reverse()
      .map(({ milestoneId, title, onDate }) => ({ milestoneId, title, date: formatDate(onDate, locale, "medium"), source: 1 }));
    expect(rows).toEqual(expected);
    expect(await page.locator("#timeline-list a[rel=external]").count()).toBeGreaterThan(60);
    expect(await page.locator("button:visible, select:visible").count()).toBe(0);
    await page.goto(site.url(`${locale}/timeline/#m045`));
    expect(await page.locator('[id="m045"]').isVisible()).toBe(true);
    expect(faults).toEqual(noFaults);
  });

  it.each(locales.flatMap((locale) => [360, 768, 1280].map((width) => ({ locale, width }))))(
    "draws each event once, no text on another or cut: $locale, $width px",
    async ({ locale, width }) => {
      const { page } = await site.newPage({ viewport: { width, height: 900 } });
      await page.goto(site.url(`${locale}/timeline/`));
      await page.evaluate(() => document.fonts.ready);
      await page.evaluate(() => document.querySelector("figure.timeline-figure")?.setAttribute("data-indicator", "timeline"));
      const { faults, textCount } = await findTextFaults(page, { overlapPx: 2, edgePx: 1 });
      expect(faults.map(({ fault }) => fault)).toEqual([]);
      expect(textCount).toBeGreaterThan(25);
      expect(await page.locator(".timeline-figure svg:visible :is(.tl-day, .tl-month, .tl-year)").count()).toBe(events.length);
    },
  );

  it.each(locales)("gives the calendar, in %s", async (locale) => {
    const { page } = await site.newPage({ ...window, javaScriptEnabled: false });
    await page.goto(site.url(`${locale}/timeline/`));
    const href = await page.locator(".timeline-calendar a").evaluate((link) => (link as HTMLAnchorElement).href);
    const response = await page.request.get(href);
    expect(response.status()).toBe(200);
    expect((await response.text()).startsWith("BEGIN:VCALENDAR\r\n")).toBe(true);
  });
});

describe("the filters of the timeline", () => {
  it.each(locales)("show the kinds that are chosen, in list and drawing, and go back and forward, in %s", async (locale) => {
    const { page, faults } = await site.newPage(window);
    await openTimeline(page, `${locale}/timeline/`);
    await expectShown(page);
    await page.locator("button[data-kind=forum]").click();
    await page.locator("button[data-kind=law]").click();
    expect(searchOf(page)).toBe("?kind=law,forum");
    await expectShown(page);
    const { kinds } = timelineMessages[locale];
    expect(await drawing(page).locator(".tl-name").allTextContents()).toEqual([kinds.law, kinds.forum]);
    expect(await page.locator("button[data-kind=law]").getAttribute("aria-pressed")).toBe("true");
    await page.goBack();
    expect(searchOf(page)).toBe("?kind=forum");
    await expectShown(page);
    await page.goForward();
    await expectShown(page);
    await page.locator("button[data-kind='']").click();
    expect(searchOf(page)).toBe("");
    await expectShown(page);
    expect(faults).toEqual(noFaults);
  });

  it("choose years, say when nothing was found, and offer a way back", async () => {
    const { page, faults } = await site.newPage(window);
    await openTimeline(page, "ru/timeline/");
    await page.locator("select[name=from]").selectOption("2019");
    await page.locator("select[name=to]").selectOption("2021");
    expect(searchOf(page)).toBe("?from=2019&to=2021");
    await expectShown(page);
    await page.locator("select[name=to]").selectOption("2017");
    expect(searchOf(page)).toBe("?to=2017");
    await page.locator("button[data-kind=emergency]").click();
    expect(await listed(page)).toEqual([]);
    expect(await page.locator("#filter-nothing").isVisible()).toBe(true);
    expect(await axeFaults(page)).toEqual([]);
    await page.locator("#filter-nothing button").click();
    expect(searchOf(page)).toBe("");
    await expectShown(page);
    expect(faults).toEqual(noFaults);
  });

  it("turn the list round and back", async () => {
    const { page } = await site.newPage(window);
    await openTimeline(page, "kk/timeline/");
    const newest = await listed(page);
    await page.locator("select[name=order]").selectOption("oldest");
    expect(await listed(page)).toEqual([...newest].reverse());
    expect(searchOf(page)).toBe("?order=oldest");
    await page.goBack();
    expect(await listed(page)).toEqual(newest);
  });

  it("are restored by a copied link, kept by the language switch, and give way to an entry that they hide", async () => {
    const { page, faults } = await site.newPage(window);
    await openTimeline(page, "kk/timeline/?kind=law,forum&from=2019&to=2024");
    await expectShown(page);
    await page.locator("a[data-language=en]").click();
    await page.waitForURL(site.url("en/timeline/?kind=law,forum&from=2019&to=2024"));
    await drawing(page).locator("svg").waitFor();
    await expectShown(page);
    await page.goto(site.url("en/timeline/?kind=law&from=2019#m053"));
    await expectShown(page);
    expect(searchOf(page)).toBe("");
    expect(await page.locator('[id="m053"]').isVisible()).toBe(true);
    expect(faults).toEqual(noFaults);
  });
});

/** Days between the ends that the address names. */
function shownDays(page: Page): number {
  const params = new URL(page.url()).searchParams;
  return spanDays(datesToRange(params.get("from") ?? "", params.get("to") ?? "", whole));
}

/** Middle of the drawing on the screen. */
async function middleOf(page: Page): Promise<{ x: number; y: number }> {
  await drawing(page).scrollIntoViewIfNeeded();
  const box = await drawing(page).boundingBox();
  if (box === null) throw new RangeError("the drawing: got no box, expected one on the screen");
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 300) };
}

describe("the scale of the timeline", () => {
  it("follows the wheel with Ctrl and the hand that drags, leaves the page to the bare wheel, and goes back", async () => {
    const { page, faults } = await site.newPage(window);
    await openTimeline(page, "en/timeline/");
    const { x, y } = await middleOf(page);
    await page.mouse.move(x, y);
    const scrolled = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(scrolled);
    expect(searchOf(page)).toBe("");

    const at = await middleOf(page);
    await page.mouse.move(at.x, at.y);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -480);
    await page.keyboard.up("Control");
    await expect.poll(() => searchOf(page)).not.toBe("");
    expect(shownDays(page)).toBe(Math.round(spanDays(whole) / 4));
    await expectShown(page);

    const zoomed = searchOf(page);
    await page.mouse.down();
    await page.mouse.move(at.x + 120, at.y, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => searchOf(page)).not.toBe(zoomed);
    expect(shownDays(page)).toBe(Math.round(spanDays(whole) / 4));
    const { from } = Object.fromEntries(new URL(page.url()).searchParams);
    const { from: before } = Object.fromEntries(new URLSearchParams(zoomed));
    expect(dateToSpan(from ?? "").firstDay).toBeLessThan(dateToSpan(before ?? "").firstDay);
    await expectShown(page);
    await page.goBack();
    expect(searchOf(page)).toBe(zoomed);
    await expectShown(page);
    await page.goBack();
    expect(searchOf(page)).toBe("");
    await expectShown(page);
    expect(faults).toEqual(noFaults);
  });

  it("follows the words beside the drawing", async () => {
    const { page } = await site.newPage(window);
    await openTimeline(page, "ru/timeline/");
    const word = (name: string) => page.locator(`button[data-zoom=${name}]`);
    expect(await word("out").getAttribute("aria-disabled")).toBe("true");
    await word("in").click();
    await word("in").click();
    expect(shownDays(page)).toBe(Math.round(Math.round(spanDays(whole) / 2) / 2));
    await expectShown(page);
    await word("out").click();
    await word("whole").click();
    expect(searchOf(page)).toBe("");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-zoom"))).toBe("whole");
    await expectShown(page);
  });

  it("follows two fingers", async () => {
    const { page } = await site.newPage({ viewport: { width: 360, height: 800 }, hasTouch: true });
    await openTimeline(page, "kk/timeline/");
    const { x, y } = await middleOf(page);
    const client = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", spread: number): Promise<unknown> =>
      client.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: type === "touchEnd" ? [] : [-spread, spread].map((shift, id) => ({ x: x + shift, y, id })),
      });
    await touch("touchStart", 30);
    for (const spread of [40, 50, 60]) await touch("touchMove", spread);
    await touch("touchEnd", 0);
    await expect.poll(() => searchOf(page)).not.toBe("");
    // The browser may keep the first or last step of a touch to itself.
    expect(shownDays(page) / spanDays(whole)).toBeLessThan(0.8);
    expect(shownDays(page) / spanDays(whole)).toBeGreaterThan(0.4);
    await expectShown(page);
  });
});

describe("the keyboard cursor of the timeline", () => {
  it("walks the events in time, says each, changes the scale around it, opens its entry and leaves", async () => {
    const { page, faults } = await site.newPage(window);
    const locale: Locale = "ru";
    await openTimeline(page, `${locale}/timeline/`);
    const order = inTimeOrder(realEvents(locale));
    const text = timelineMessages[locale];
    const told = page.locator(".live-told");
    const expectTold = async (index: number): Promise<void> => {
      const event = order.at(index);
      if (event === undefined) throw new RangeError(`event ${index}: got none, expected one of ${order.length}`);
      const position = text.chart.position(order.indexOf(event) + 1, order.length);
      await expect
        .poll(async () => (await told.textContent()) ?? "")
        .toBe(`${formatDate(event.onDate, locale, "medium")} ${text.kinds[event.kind]}: ${event.title}. ${position}`);
      expect(await page.locator(".live-ring").count()).toBe(1);
    };
    await page.locator(".live-chart").focus();
    await page.keyboard.press("ArrowRight");
    await expectTold(0);
    await page.keyboard.press("ArrowRight");
    await expectTold(1);
    await page.keyboard.press("ArrowLeft");
    await expectTold(0);
    await page.keyboard.press("End");
    await expectTold(-1);
    await page.keyboard.press("Home");
    await expectTold(0);
    await page.keyboard.press("+");
    await page.keyboard.press("+");
    expect(shownDays(page)).toBeLessThan(spanDays(whole) / 3);
    await expectTold(0);
    await expectShown(page);
    // The cursor takes the time along.
    await page.keyboard.press("End");
    await expectTold(-1);
    await page.keyboard.press("-");
    await page.keyboard.press("-");
    await page.keyboard.press("-");
    expect(searchOf(page)).toBe("");
    await page.keyboard.press("Enter");
    const last = order.at(-1)?.milestoneId ?? "";
    expect(await page.evaluate(() => [location.hash, document.activeElement?.id])).toEqual([`#${last}`, last]);
    await page.locator(".live-chart").focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("Escape");
    expect(await page.locator(".live-point").count()).toBe(0);
    expect(faults).toEqual(noFaults);
  });

  it.each([{ colorScheme: "light" }, { colorScheme: "dark" }] as const)(
    "stands beside a card without faults of access, $colorScheme",
    async (theme) => {
      const { page } = await site.newPage({ ...window, ...theme });
      await openTimeline(page, "kk/timeline/?kind=law");
      await page.locator(".live-chart").focus();
      await page.keyboard.press("End");
      await page.locator(".live-point").waitFor();
      expect(await axeFaults(page)).toEqual([]);
    },
  );

  it("opens the card of a mark under the pointer and leads to its entry", async () => {
    const { page } = await site.newPage(window);
    await openTimeline(page, "en/timeline/?kind=borders");
    await drawing(page).locator(".tl-day").last().click();
    expect(await page.locator(".live-point").innerText()).toContain("Abai, Zhetisu and Ulytau regions formed");
    await page.locator(".live-point a").click();
    expect(new URL(page.url()).hash).toBe("#m038");
  });
});

describe("an entry of the timeline", () => {
  it("gives its permanent address to the clipboard", async () => {
    const { page } = await site.newPage({ ...window, permissions: ["clipboard-read", "clipboard-write"] });
    await page.goto(site.url("en/timeline/?kind=law"));
    await page.locator('[id="m002"] button.copy').click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(site.url("en/timeline/#m002"));
  });

  it.each(locales)("is led to from its source, from the overview and from the search, in %s", async (locale) => {
    const { page, faults } = await site.newPage(window);
    await page.goto(site.url(`${locale}/sources/adilet-law-2016/#m002`));
    await page.locator('[id="m002"] a[href*="timeline/"]').click();
    await page.waitForURL(site.url(`${locale}/timeline/#m002`));
    expect(await page.locator('[id="m002"]').isVisible()).toBe(true);
    await page.goto(site.url(`${locale}/`));
    await page.locator('.chronicle ~ .more a[href$="timeline/"]').click();
    await page.waitForURL(site.url(`${locale}/timeline/`));
    await page.goto(site.url(`${locale}/search/?q=m002`));
    await page.locator('#search-results a[href*="timeline/#m002"]').waitFor();
    expect(faults).toEqual(noFaults);
  });
});
