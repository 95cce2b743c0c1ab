import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { locales } from "../../src/lib/domain/locale.ts";
import { claims } from "../../src/lib/tables/claims.ts";
import { snippetsOf } from "../../src/site/snippets.ts";
import { axeFaults } from "./checkPage.ts";
import { languages } from "./inTurn.ts";
import { distFolder } from "./openSite.ts";
import { useSite } from "./useSite.ts";
import { noFaults } from "./watchPage.ts";

const base = "/erikti/";
const window = { viewport: { width: 1280, height: 900 } };

const site = await useSite({ base });

type RecordRow = Readonly<Record<string, string | number | boolean | null>>;

function published(table: string): readonly RecordRow[] {
  return JSON.parse(readFileSync(join(distFolder, `data/${table}.json`), "utf8")) as readonly RecordRow[];
}

/** Texts of a column of the preview as it stands. */
function columnTexts(page: Page, name: string): Promise<string[]> {
  return page.locator(".preview table").evaluate((table, wanted) => {
    const heads = [...table.querySelectorAll("thead th")].map((head) => head.textContent.replace(/ [↑↓]$/, ""));
    const at = heads.indexOf(wanted);
    return [...table.querySelectorAll("tbody tr")].map((row) => row.children[at]?.textContent ?? "");
  }, name);
}

/** Scrolls to the preview and asks for all rows. */
async function openPreview(page: Page): Promise<void> {
  await page.locator("#preview").scrollIntoViewIfNeeded();
  await page.locator(".preview-opening button").click();
  await page.locator(".preview-controls").waitFor();
}

const status = (page: Page): Promise<string> => page.locator("#preview p[role=status]").innerText();

describe("the page of a table, without JavaScript", () => {
  it.each(locales)("prints the first 20 rows as they stand in the file, in %s", async (locale) => {
    const { page, faults } = await site.newPage({ ...window, javaScriptEnabled: false });
    await page.goto(site.url(`${locale}/data/tables/claims/`));
    const first = published("claims").slice(0, 20);
    for (const name of ["claim_id", "value", "period_end", "as_printed", "chartable", "notes_kk"]) {
      expect(await columnTexts(page, name), name).toEqual(first.map((row) => String(row[name] ?? "")));
    }
    expect(await page.locator("#dictionary tbody tr").count()).toBe(Object.keys(first[0] ?? {}).length);
    expect(faults).toEqual(noFaults);
  });

  it("leads from a column to the same column of the table that it refers to", async () => {
    const { page } = await site.newPage({ ...window, javaScriptEnabled: false });
    await page.goto(site.url("kk/data/tables/claims/"));
    await page.locator("[id=geo] a[href*=places]").click();
    await page.waitForURL(site.url("kk/data/tables/places/#place_id"));
    expect(await page.locator("tr[id=place_id]").isVisible()).toBe(true);
  });

  it("leads from the number of a claim to the claim", async () => {
    const { page } = await site.newPage({ ...window, javaScriptEnabled: false });
    await page.goto(site.url("ru/data/tables/claims/"));
    await page.locator(".preview tbody a", { hasText: "c0001" }).click();
    await page.waitForURL(site.url("ru/indicators/animals_helped/#c0001"));
    expect(await page.locator("[id=c0001]").isVisible()).toBe(true);
  });
});

describe("the preview", () => {
  it.each(locales)("sorts by a column and says so, in %s", async (locale) => {
    const { page, faults } = await site.newPage(window);
    await page.goto(site.url(`${locale}/data/tables/claims/`));
    await openPreview(page);
    const head = page.locator(".preview th", { hasText: /^value/ });
    const sort = head.locator("button");
    await sort.click();
    expect(await head.getAttribute("aria-sort")).toBe("ascending");
    await sort.click();
    expect(await head.getAttribute("aria-sort")).toBe("descending");
    const values = published("claims").map((row) => Number(row["value"]));
    expect((await columnTexts(page, "value")).map(Number)).toEqual(values.toSorted((a, b) => b - a).slice(0, 50));
    expect(new URL(page.url()).search).toBe("?sort=-value");
    await sort.click();
    expect(await head.getAttribute("aria-sort")).toBeNull();
    expect(await columnTexts(page, "claim_id")).toEqual(
      published("claims")
        .slice(0, 50)
        .map((row) => row["claim_id"]),
    );
    expect(faults).toEqual(noFaults);
  });

  it("filters by text and by code, counts aloud, and goes back", async () => {
    const { page, faults } = await site.newPage(window);
    await page.goto(site.url("en/data/tables/grants/"));
    await openPreview(page);
    await page.locator(".preview-controls select").last().selectOption("planned");
    const planned = published("grants").filter((row) => row["status"] === "planned");
    expect(await status(page)).toContain(`of ${planned.length} that fit, ${published("grants").length} in the table`);
    expect(await columnTexts(page, "grant_id")).toEqual(planned.slice(0, 50).map((row) => row["grant_id"]));
    await page.locator(".preview-controls input[type=search]").fill("no such text");
    expect(await page.locator(".preview tbody tr").count()).toBe(0);
    expect(await status(page)).toContain("No row contains that");
    await page.goBack();
    expect(await page.locator(".preview-controls select").last().inputValue()).toBe("");
    expect(faults).toEqual(noFaults);
  });

  it("turns pages by keyboard and hides columns", async () => {
    const { page } = await site.newPage(window);
    await page.goto(site.url("en/data/tables/claims/"));
    await openPreview(page);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("search");
    const next = page.locator(".preview-pages button").last();
    await next.focus();
    await page.keyboard.press("Enter");
    expect((await columnTexts(page, "claim_id"))[0]).toBe(published("claims")[50]?.["claim_id"]);
    expect(await status(page)).toContain("Rows 51 to 100");
    await page.locator(".preview-columns summary").click();
    await page.locator(".preview-columns li", { hasText: "as_printed_read" }).locator("input").uncheck();
    expect(await page.locator(".preview th").count()).toBe(Object.keys(published("claims")[0] ?? {}).length - 1);
    expect(new URL(page.url()).search).toBe("?page=2&hide=as_printed_read");
  });

  it("restores what an address asks for, and keeps it in another language", async () => {
    const { page, faults } = await site.newPage(window);
    await page.goto(site.url("en/data/tables/claims/?sort=-value&filter=Almaty&page=99"));
    await page.locator("#preview").scrollIntoViewIfNeeded();
    await page.locator(".preview-controls").waitFor();
    expect(await page.locator(".preview-controls input[type=search]").inputValue()).toBe("Almaty");
    expect(await status(page)).toMatch(/that fit/);
    await page.locator("a[data-language=kk]").first().click();
    await page.locator("#preview").scrollIntoViewIfNeeded();
    await page.locator(".preview-controls").waitFor();
    expect(await page.locator(".preview-controls input[type=search]").inputValue()).toBe("Almaty");
    expect(faults).toEqual(noFaults);
  });

  it("says so when the rows do not come, keeps the first ones and goes on", async () => {
    const { page } = await site.newPage(window);
    site.server.faults.block = /claims\.json/;
    await page.goto(site.url("en/data/tables/claims/"));
    await page.locator("#preview").scrollIntoViewIfNeeded();
    await page.locator(".preview-opening button").click();
    await page.locator(".preview-opening a[download]").waitFor();
    expect(await page.locator(".preview-opening [role=status]").innerText()).toContain("did not load");
    expect((await columnTexts(page, "claim_id")).length).toBe(20);
    delete site.server.faults.block;
    await page.locator(".preview-opening button").click();
    await page.locator(".preview-controls").waitFor();
    expect((await columnTexts(page, "claim_id")).length).toBe(50);
  });

  it.each(languages("ru"))("breaks no rule of access when open, in %s, light and dark, wide and narrow", async (locale) => {
    const { page, faults } = await site.newPage(window);
    await page.goto(site.url(`${locale}/data/tables/grants/`));
    await openPreview(page);
    await page.locator(".preview-columns summary").click();
    for (const summary of await page.locator(".snippets summary").all()) await summary.click();
    expect(await axeFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(faults).toEqual(noFaults);
  });
});

describe("commands to paste", () => {
  it("name the address under which the page is read, and are copied as they stand", async () => {
    const { page, faults } = await site.newPage({ ...window, permissions: ["clipboard-read", "clipboard-write"] });
    await page.goto(site.url("en/data/tables/claims/"));
    const address = `${site.server.origin}${base}data/`;
    for (const { name, text } of snippetsOf(claims, address)) {
      await page
        .locator("details", { has: page.locator(`#snippet-${name}`) })
        .locator("summary")
        .click();
      expect(await page.locator(`#snippet-${name}`).evaluate((printed) => printed.textContent), name).toBe(text);
      await page.locator(`button[data-copy=snippet-${name}]`).click();
      await page.locator(`button[data-copy=snippet-${name}] + [role=status]`, { hasText: "Copied" }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText()), name).toBe(text);
    }
    await page.locator("button[data-copy=latest-csv]").click();
    await page.locator("button[data-copy=latest-csv] + [role=status]", { hasText: "Copied" }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${address}claims.csv`);
    expect(faults).toEqual(noFaults);
  });

  it("are selected where the browser refuses to copy", async () => {
    const { page } = await site.newPage(window);
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
    });
    await page.goto(site.url("en/data/tables/claims/"));
    await page.locator("button[data-copy=sum-csv]").click();
    await page.locator("button[data-copy=sum-csv] + [role=status]", { hasText: "does not let" }).waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(await page.locator("#sum-csv").innerText());
  });
});

describe("the page of stable addresses", () => {
  it("names three files for every indicator, and all that it links answers", async () => {
    const { page } = await site.newPage({ ...window, javaScriptEnabled: false });
    await page.goto(site.url("kk/data/api/"));
    const rows = page.locator(".indicator-files li");
    expect(await rows.count()).toBe(published("indicators").length);
    const hrefs = await page.locator("main a[href*='/data/']").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(hrefs.length).toBeGreaterThan(3 * published("indicators").length);
    for (const href of new Set(hrefs)) expect((await page.request.head(href)).status(), href).toBe(200);
  });

  it("is reached from an indicator, whose own files answer", async () => {
    const { page } = await site.newPage({ ...window, javaScriptEnabled: false });
    await page.goto(site.url("ru/indicators/volunteers/"));
    const hrefs = await page.locator("#downloads a[download]").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(hrefs.map((href) => href.slice(href.indexOf("/data/")))).toEqual(
      ["csv", "json", "metadata.json"].map((format) => `/data/indicators/volunteers.${format}`),
    );
    for (const href of hrefs) expect((await page.request.head(href)).status(), href).toBe(200);
  });
});
