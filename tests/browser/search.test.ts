import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { searchMessages } from "../../src/i18n/search/messages.ts";
import { type Locale, locales } from "../../src/lib/domain/locale.ts";
import { axeFaults } from "./checkPage.ts";
import { languages } from "./inTurn.ts";
import { useSite } from "./useSite.ts";
import { noFaults } from "./watchPage.ts";

const site = await useSite();

const desk = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 } };
const queries: Readonly<Record<Locale, string>> = {
  kk: "Павлодар облысындағы еріктілер",
  ru: "волонтеры Павлодарской области",
  en: "volunteers in Pavlodar",
};

const results = (page: Page): ReturnType<Page["locator"]> => page.locator("#search-results");
const queryOf = (page: Page): string | null => new URL(page.url()).searchParams.get("q");

async function type(page: Page, query: string): Promise<void> {
  await page.locator("#search-query").fill(query);
  await results(page).locator("a").first().waitFor();
}

describe("the search page", () => {
  it.each(locales)("shows what a reader types, leads there and takes back, in %s", async (locale) => {
    const { page, faults } = await site.newPage(desk);
    await page.goto(site.url(`${locale}/search/`));
    expect(await page.locator("#search-examples").isVisible()).toBe(true);
    await type(page, queries[locale]);
    expect(await results(page).locator("a").first().getAttribute("href")).toBe("../regions/KZ-55/");
    expect(await results(page).locator("mark").count()).toBeGreaterThan(1);
    expect(await page.locator("#search-status").innerText()).toContain(searchMessages[locale].script.found);
    expect(await page.locator("#search-examples").isVisible()).toBe(false);
    await page.locator("#search-query").press("Enter");
    expect(queryOf(page)).toBe(queries[locale]);
    const shown = await results(page).innerText();
    await results(page).locator('a[href="../indicators/volunteers/"]').click();
    await page.waitForURL(site.url(`${locale}/indicators/volunteers/`));
    await page.goBack();
    await results(page).locator("a").first().waitFor();
    expect(await page.locator("#search-query").inputValue()).toBe(queries[locale]);
    expect(await results(page).innerText()).toBe(shown);
    expect(faults).toEqual(noFaults);
  });

  it.each(languages("kk"))("is accessible with results and with none, in light and dark, in %s", async (locale) => {
    const { page, faults } = await site.newPage(phone);
    await page.goto(site.url(`${locale}/search/`));
    expect(await axeFaults(page)).toEqual([]);
    await type(page, "2024");
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFaults(page), colorScheme).toEqual([]);
    }
    await page.locator("#search-query").fill("ыыыыыы");
    await page.locator("#search-nothing").waitFor();
    expect(await page.locator("#search-status").innerText()).toBe(searchMessages[locale].script.nothing);
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(faults).toEqual(noFaults);
  });

  it("shows five of a kind, then all, and goes on at the sixth", async () => {
    const { page } = await site.newPage(desk);
    await page.goto(site.url("en/search/?q=volunteers"));
    const group = results(page).locator("section").first();
    await group.locator("button").waitFor();
    expect(await group.locator("li:visible").count()).toBe(5);
    const sixth = group.locator("li").nth(5).locator("a");
    await group.locator("button").click();
    expect(await group.locator("li:visible").count()).toBe(Number(await group.locator(".count").innerText()));
    expect(await group.locator("button").count()).toBe(0);
    expect(await sixth.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  it.each(["at once", "after a pause"])("goes back from query to query, sent %s", async (when) => {
    const { page } = await site.newPage(desk);
    await page.goto(site.url("ru/search/?q=Балаева"));
    await results(page).locator("a").first().waitFor();
    await page.locator("#search-query").fill("Ток");
    await page.locator("#search-query").fill("Токаев");
    const isAnswered = () => page.waitForFunction(() => document.querySelector("#search-results mark")?.textContent === "Токаев");
    if (when === "after a pause") await isAnswered();
    await page.locator("#search-query").press("Enter");
    await isAnswered();
    await page.goBack();
    await page.waitForFunction(() => document.querySelector("#search-results mark")?.textContent === "Балаева");
    expect(await page.locator("#search-query").inputValue()).toBe("Балаева");
  });

  it("leads to the very claim that is asked for by number", async () => {
    const { page } = await site.newPage(desk);
    await page.goto(site.url("kk/search/?q=c0908"));
    await results(page).locator("a").first().click();
    await page.waitForURL(site.url("kk/indicators/volunteer_organisations/#c0908"));
    expect(await page.locator("#c0908").isVisible()).toBe(true);
  });

  it("carries the query over to another language", async () => {
    const { page } = await site.newPage(desk);
    await page.goto(site.url("ru/search/?q=Павлодар"));
    await page.locator("a[data-language=en]").click();
    await results(page).locator("a").first().waitFor();
    expect(page.url()).toContain("/en/search/");
    expect(await page.locator("#search-query").inputValue()).toBe("Павлодар");
    expect(await results(page).locator("a").first().getAttribute("href")).toBe("../regions/KZ-55/");
  });

  it("says so when the index cannot be loaded, offers the lists, and works when it can", async () => {
    const { page } = await site.newPage(desk);
    site.server.faults.block = /\/search\/index\.[^/]*\.json$/;
    try {
      await page.goto(site.url("en/search/?q=Pavlodar"));
      await page.locator("#search-failed").waitFor();
      expect(await page.locator("#search-failed").innerText()).toBe(searchMessages.en.failed);
      for (const { name } of searchMessages.en.lists) expect(await page.locator(".search-lists", { hasText: name }).isVisible(), name).toBe(true);
    } finally {
      delete site.server.faults.block;
    }
    await type(page, "Pavlodar region");
    expect(await page.locator("#search-failed").isVisible()).toBe(false);
  });
});

describe("the search in the header", () => {
  it("leads from any page to what is found, and no page loads the index before", async () => {
    const { page, faults } = await site.newPage(desk);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(site.url("ru/indicators/volunteers/"));
    await page.locator("#site-search-query").fill("Павлодар");
    expect(asked.filter((url) => url.includes("/search/"))).toEqual([]);
    await page.locator("#site-search-query").press("Enter");
    await results(page).locator("a").first().waitFor();
    expect(queryOf(page)).toBe("Павлодар");
    expect(faults).toEqual(noFaults);
  });

  it.each(locales)("is a link on phones, and leads on without JavaScript, in %s", async (locale) => {
    const { page } = await site.newPage({ ...phone, javaScriptEnabled: false });
    await page.goto(site.url(`${locale}/`));
    await page.locator(".site-search a").click();
    await page.waitForURL(site.url(`${locale}/search/`));
    expect(await page.locator("main").innerText()).toContain(searchMessages[locale].noScript);
    await page.locator(".search-lists a").first().click();
    await page.waitForURL(site.url(`${locale}/indicators/`));
  });

  it("is a link without JavaScript, for the search needs scripts", async () => {
    const { page } = await site.newPage({ ...desk, javaScriptEnabled: false });
    await page.goto(site.url("en/about/"));
    expect(await page.locator("#site-search-query").isVisible()).toBe(false);
    await page.locator(".site-search a").click();
    await page.waitForURL(site.url("en/search/"));
  });
});
