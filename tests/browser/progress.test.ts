import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { actionMessages } from "../../src/i18n/actions/messages.ts";
import { progressMessages } from "../../src/i18n/progress/messages.ts";
import { type Locale, locales } from "../../src/lib/domain/locale.ts";
import { verdictStates } from "../../src/lib/progress/verdictTypes.ts";
import { loadRows } from "../support/loadClaims.ts";
import { axeFaults } from "./checkPage.ts";
import { openPanel } from "./openPanel.ts";
import { useSite } from "./useSite.ts";
import { noFaults } from "./watchPage.ts";

const site = await useSite();

const window = { viewport: { width: 1280, height: 900 } };
const targets = loadRows("targets");
const documents = loadRows("documents");
const idsOf = (rows: readonly Readonly<Record<string, string>>[]): string[] => rows.map((row) => row["target_id"] ?? "").sort();
const shownIds = async (page: Page): Promise<string[]> =>
  (await page.locator("article.promise:visible").evaluateAll((cards) => cards.map((card) => card.id))).sort();

/** Opens the list and waits until its controls stand. */
async function openList(page: Page, path: string): Promise<void> {
  await page.goto(site.url(path));
  await page.locator("select[name=state]").waitFor();
}

describe("the page of promises", () => {
  it.each(locales)("holds every promise with its verdict without JavaScript, in %s", async (locale) => {
    const { page } = await site.newPage({ ...window, javaScriptEnabled: false });
    await page.goto(site.url(`${locale}/progress/`));
    expect(await shownIds(page)).toEqual(idsOf(targets));
    const words = Object.values(progressMessages[locale].states);
    const cards = await page.locator("article.promise").evaluateAll((all) =>
      all.map((card) => ({
        state: card.querySelector(".promise-state b")?.textContent ?? "",
        sentence: card.querySelector(".promise-verdict")?.textContent ?? "",
      })),
    );
    expect(cards.filter(({ state }) => !words.includes(state))).toEqual([]);
    expect(cards.filter(({ sentence }) => !/^\S.+\.$/.test(sentence))).toEqual([]);
    expect(await page.locator("select").count()).toBe(0);
    await page.locator("article.promise summary").first().click();
    expect(await page.locator("article.promise details[open] p").first().isVisible()).toBe(true);
  });

  it("tallies each group, and each number leads to as many cards", async () => {
    const { page, faults } = await site.newPage(window);
    await openList(page, "en/progress/");
    const links = await page.locator(".tally-list a").evaluateAll((all) => all.map((one) => Number(one.textContent)));
    expect(links.reduce((sum, count) => sum + count, 0)).toBe(targets.length);
    const first = page.locator(".tally-list a").first();
    await first.click();
    expect((await shownIds(page)).length).toBe(links[0]);
    expect(new URL(page.url()).searchParams.get("group")).toBe("roadmaps");
    expect(faults).toEqual(noFaults);
  });

  it("leads with the roadmaps and says how many of their targets carry a number", async () => {
    const { page } = await site.newPage(window);
    await page.goto(site.url("en/progress/"));
    const roadmaps = documents.filter((row) => row["tally_group"] === "roadmaps").map((row) => row["document_id"]);
    const numbered = targets.filter((row) => roadmaps.includes(row["document_id"]) && row["target_value"] !== "" && row["unit_id"] !== "yes_no");
    expect(await page.locator("h1").innerText()).toBe(progressMessages.en.finding(numbered.length));
  });

  it.each([
    { name: "document", value: "roadmap-2024-2026", column: "document_id" },
    { name: "region", value: "KZ-61", column: "geo" },
  ])("shows by $name what the table holds, tells how many, and goes back", async ({ name, value, column }) => {
    const { page, faults } = await site.newPage(window);
    await openList(page, "ru/progress/");
    const expected = idsOf(targets.filter((row) => row[column] === value));
    await page.locator(`select[name=${name}]`).selectOption(value);
    expect(await shownIds(page)).toEqual(expected);
    expect(await page.locator("#promise-count").innerText()).toContain(String(expected.length));
    expect(new URL(page.url()).searchParams.get(name)).toBe(value);
    await page.goBack();
    expect((await shownIds(page)).length).toBe(targets.length);
    await page.goForward();
    expect(await shownIds(page)).toEqual(expected);
    expect(await page.locator(`select[name=${name}]`).inputValue()).toBe(value);
    expect(faults).toEqual(noFaults);
  });

  it("shows one state, puts the cards in order of their dates, and passes over what nobody offers", async () => {
    const { page } = await site.newPage(window);
    await openList(page, "kk/progress/?state=cannot_be_judged&sort=date&theme=cheese");
    const states = await page.locator("article.promise").evaluateAll((cards) => cards.map((card) => card.getAttribute("data-state")));
    expect(new Set(states)).toEqual(new Set(["cannot_be_judged"]));
    const dates = await page.locator("article.promise").evaluateAll((cards) => cards.map((card) => card.id));
    const due = dates.map((id) => targets.find((row) => row["target_id"] === id)?.["target_on"] || "9999");
    expect(due).toEqual(due.toSorted());
    expect(await page.locator("select[name=theme]").inputValue()).toBe("");
  });

  it("says when nothing fits and offers a way out", async () => {
    const { page, faults } = await site.newPage(window);
    await openList(page, "en/progress/?document=roadmap-to-2030&state=exceeded");
    expect(await shownIds(page)).toEqual([]);
    expect(await page.locator("#promise-count").innerText()).toContain(progressMessages.en.list.nothing);
    expect(await axeFaults(page)).toEqual([]);
    await page.locator(".control-reset").click();
    expect((await shownIds(page)).length).toBe(targets.length);
    expect(new URL(page.url()).search).toBe("");
    expect(faults).toEqual(noFaults);
  });

  it("judges as of a past day: later promises and outcomes are not known, and the reader is told", async () => {
    const { page, faults } = await site.newPage(window);
    await openList(page, "en/progress/?asof=2017-05-01");
    const shown = await shownIds(page);
    expect(shown).toContain("t001");
    expect(shown).not.toContain("t044");
    const told = await page.locator("#promise-count").innerText();
    expect(told).toContain("1 May 2017");
    expect(told).toContain(progressMessages.en.list.notYet(targets.length - shown.length));
    expect(await page.locator("#t001").getAttribute("data-state")).not.toBe("met");
    await page.locator("input[name=asof]").fill("2024-12-31");
    expect(new URL(page.url()).searchParams.get("asof")).toBe("2024-12-31");
    expect((await shownIds(page)).length).toBeGreaterThan(shown.length);
    await page.goBack();
    expect(await shownIds(page)).toEqual(shown);
    expect(await axeFaults(page)).toEqual([]);
    expect(faults).toEqual(noFaults);
  });

  it("keeps what was chosen in another language", async () => {
    const { page } = await site.newPage(window);
    await openList(page, "ru/progress/?region=KZ-61&sort=state&asof=2025-01-01");
    const shown = await shownIds(page);
    await page.locator("a[data-language=kk]").click();
    await page.waitForURL(site.url("kk/progress/?region=KZ-61&sort=state&asof=2025-01-01"));
    await page.locator("select[name=state]").waitFor();
    expect(await shownIds(page)).toEqual(shown);
  });

  it("is led to by an anchor, and its links lead to pages of the site after a choice as before", async () => {
    const { page } = await site.newPage(window);
    await openList(page, "en/progress/#t028");
    expect(await page.locator("#t028").isVisible()).toBe(true);
    await page.locator("select[name=sort]").selectOption("date");
    await page.locator("#t028 .promise-facts a").first().click();
    await page.waitForURL(/\/en\/indicators\/event_participants\/#c0493$/);
  });
});

describe("what is taken away from a card", () => {
  it("comes when it is asked for, of a step too, which has no picture; the page stays as it prints", async () => {
    const { page, faults } = await site.newPage(window);
    const scripts: string[] = [];
    page.on("request", (request) => scripts.push(request.url()));
    await openList(page, "en/progress/");
    expect(scripts.filter((url) => /PromiseActions|ChartActions|promiseParts/.test(url))).toEqual([]);
    const printed = await page.locator(".printed-address.is-permanent").evaluateAll((links) => links.map((link) => link.textContent));
    const button = page.locator("#t013 .promise-take > button");
    await button.click();
    await page.locator("#t013 .chart-actions").waitFor();
    expect(await button.getAttribute("aria-expanded")).toBe("true");
    await openPanel(page, actionMessages.en.download);
    expect(await page.locator("#t013 .action-row").count()).toBe(1);
    expect(await page.locator(".printed-address.is-permanent").evaluateAll((links) => links.map((link) => link.textContent))).toEqual(printed);
    expect(await axeFaults(page)).toEqual([]);
    await button.click();
    expect(await page.locator(".chart-actions").count()).toBe(0);
    expect(faults).toEqual(noFaults);
  });

  it("is told to the reader when it does not arrive, and the cards stay", async () => {
    const { page } = await site.newPage(window);
    await page.route("**/PromiseActions.*.js", (route) => route.abort(), { times: 1 });
    await openList(page, "ru/progress/");
    const button = page.locator("#t001 .promise-take > button");
    await button.click();
    await expect.poll(() => page.locator("#t001 .promise-take [role=status]").textContent()).toBe(actionMessages.ru.notLoaded);
    expect((await shownIds(page)).length).toBe(targets.length);
  });

  it("leads from the page of a document back to it", async () => {
    const { page, faults } = await site.newPage({ ...window, permissions: ["clipboard-read", "clipboard-write"] });
    await page.goto(site.url("kk/progress/universiade-2017-volunteers/"));
    await page.locator("#t002").scrollIntoViewIfNeeded();
    await page.locator("#t002 .promise-take > button").click();
    await page.locator(".action-words button").first().click();
    await expect.poll(() => page.locator(".action-words [role=status]").textContent()).toBe(actionMessages.kk.copied);
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect([link.pathname, link.hash]).toEqual([new URL(site.url("kk/progress/universiade-2017-volunteers/")).pathname, "#t002"]);
    expect(link.searchParams.get("v")).toMatch(/^\d{4}\.\d{2}\.\d+$/);
    expect(faults).toEqual(noFaults);
  });
});

describe("the page of a document", () => {
  it.each<{ locale: Locale }>(locales.map((locale) => ({ locale })))("holds its promises, in $locale", async ({ locale }) => {
    const { page, faults } = await site.newPage(window);
    await page.goto(site.url(`${locale}/progress/year-of-volunteer-2020/`));
    expect(await shownIds(page)).toEqual(idsOf(targets.filter((row) => row["document_id"] === "year-of-volunteer-2020")));
    await page.locator(".tally-list a").first().click();
    await page.locator("select[name=document]").waitFor();
    expect(await page.locator("select[name=document]").inputValue()).toBe("year-of-volunteer-2020");
    expect(verdictStates).toContain(await page.locator("select[name=state]").inputValue());
    expect(faults).toEqual(noFaults);
  });
});

describe("the overview", () => {
  it.each(locales)("tells what became of the leading promises and leads to them, in %s", async (locale) => {
    const { page } = await site.newPage(window);
    await page.goto(site.url(`${locale}/`));
    const leading = documents.filter((row) => ["roadmaps", "president"].includes(row["tally_group"] ?? "")).map((row) => row["document_id"]);
    const counts = await page.locator(".tally-list a").evaluateAll((all) => all.map((one) => Number(one.textContent)));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(targets.filter((row) => leading.includes(row["document_id"])).length);
    await page.locator(".tally-list a").first().click();
    await page.waitForURL(/\/progress\/\?state=.*#list$/);
  });
});
