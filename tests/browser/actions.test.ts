import { decode } from "fast-png";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import Papa from "papaparse";
import type { Page } from "playwright-core";
import { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { claimFilterOf } from "../../src/charts/model/claimFilterOf.ts";
import { askedQuery } from "../../src/components/chart/actions/AskedQuery.ts";
import { actionMessages } from "../../src/i18n/actions/messages.ts";
import { type Locale, locales } from "../../src/lib/domain/locale.ts";
import { claimsOfIndicator } from "../../src/lib/queries/claimsOfIndicator.ts";
import { resultText } from "../../src/lib/queries/resultText.ts";
import { axeFaults } from "./checkPage.ts";
import { type ExpectedChart, expectedChart, firstState, openChart } from "./expectedChart.ts";
import { openPanel } from "./openPanel.ts";
import { languages } from "./inTurn.ts";
import { takeFile } from "./takeFile.ts";
import { useNative, useSite } from "./useSite.ts";
import { noFaults } from "./watchPage.ts";

const site = await useSite();
const native = await useNative();

const indicatorId = "volunteer_organisations";

async function open(locale: Locale, search = "") {
  const watched = await site.newPage({ viewport: { width: 1280, height: 900 }, permissions: ["clipboard-read", "clipboard-write"] });
  await openChart(watched.page, site.url(`${locale}/indicators/${indicatorId}/${search}`));
  await watched.page.locator(".live-drawing svg").waitFor();
  return watched;
}

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

async function expected(locale: Locale): Promise<ExpectedChart> {
  return await expectedChart(native, { locale, indicatorId, state: {} });
}

/** Share of pixels in a band of a picture that are darker than paper. */
function inkShare({ data, width, channels }: ReturnType<typeof decode>, fromRow: number, toRow: number): number {
  let dark = 0;
  for (let at = fromRow * width; at < toRow * width; at += 1) if ((data[at * channels] ?? 255) < 128) dark += 1;
  return dark / ((toRow - fromRow) * width);
}

describe.each(locales)("what a chart gives away in %s", (locale) => {
  const words = actionMessages[locale];
  /** A test whose cost is not in its words: in one language, or in all in the full run. */
  const itInTurn = (turn: Locale, title: string, test: () => Promise<void>): void => {
    if (languages(turn).includes(locale)) it(title, test);
  };

  itInTurn("ru", "copies a link that names the release and restores the chart in another browser", async () => {
    const { page, faults } = await open(locale, "?who=ministry&from=2020");
    await expect.poll(() => page.locator(".chart-live").getAttribute("data-waiting")).toBe("false");
    await page.locator(".action-words button").first().click();
    await expect.poll(() => page.locator(".action-words [role=status]").textContent()).toBe(words.copied);
    const link = new URL(await copied(page));
    expect(Object.fromEntries(link.searchParams)).toEqual({ who: "ministry", from: "2020", v: expect.stringMatching(/^\d{4}\.\d{2}\.\d+$/) });
    const shown = await page.locator(".chart-table tbody tr").count();
    const { page: other } = await site.newPage();
    await openChart(other, link.href);
    await expect.poll(() => other.locator(".chart-table tbody tr").count()).toBe(shown);
    expect(faults).toEqual(noFaults);
  });

  itInTurn("kk", "makes pictures of three sizes and a drawing that needs nothing from outside", async () => {
    const { page, faults } = await open(locale);
    await openPanel(page, words.download);
    const png = decode((await takeFile(page, words.pictureSizes.screen)).bytes);
    const double = decode((await takeFile(page, words.pictureSizes.double)).bytes);
    const press = decode((await takeFile(page, words.pictureSizes.press)).bytes);
    expect([double.width, double.height]).toEqual([png.width * 2, png.height * 2]);
    expect(press.width).toBe(3000);
    // Title above, credits below: both are there, in ink.
    expect(inkShare(png, 28, 62)).toBeGreaterThan(0.01);
    expect(inkShare(png, png.height - 90, png.height - 20)).toBeGreaterThan(0.01);
    const svg = (await takeFile(page, words.pictureSizes.vector)).bytes.toString();
    expect(svg).not.toMatch(/<text|<image|<style|href=|url\((?!#)|font-family|NaN/);
    expect(svg).toContain("<desc");
    expect(await axeFaults(page)).toEqual([]);
    expect(faults).toEqual(noFaults);
  });

  it("makes CSV and XLSX of exactly what is shown, and a table to paste", async () => {
    const { page, faults } = await open(locale);
    const { rows } = await expected(locale);
    await openPanel(page, words.download);
    const csv = await takeFile(page, "CSV");
    const lines = Papa.parse<string[]>(csv.bytes.toString().replace("\ufeff", ""), { delimiter: "," }).data;
    const head = lines.findIndex(([first]) => first === words.columns.claimId);
    expect(lines.slice(0, head).map(([label]) => label)).toEqual(expect.arrayContaining(Object.values(words.header)));
    expect(lines[head]).toEqual(Object.values(words.columns));
    expect(lines.slice(head + 1).map(([claimId]) => claimId)).toEqual(rows.map((row) => row.claimId));
    const sheet = await readSheet((await takeFile(page, "XLSX")).bytes);
    expect(sheet.slice(head + 1).map(([claimId]) => claimId)).toEqual(rows.map((row) => row.claimId));
    expect(sheet.slice(head + 1).map((row) => row[1])).toEqual(lines.slice(head + 1).map((row) => Number(row[1])));
    await page.locator(".action-row button", { hasText: words.copyTable }).click();
    await expect.poll(() => page.locator(".action-status").textContent()).toContain(words.copied);
    expect((await copied(page)).split("\r\n")).toHaveLength(lines.length);
    expect(faults).toEqual(noFaults);
  });

  it("cites with release and link", async () => {
    const { page } = await open(locale);
    await openPanel(page, words.cite);
    const [text = "", bibtex = "", ris = ""] = await page.locator(".copy-block pre").allTextContents();
    expect(text).toMatch(/^Erikti\. .*2026\.\d+\.\d+.*https?:\/\/\S+v=2026\.\d+\.\d+$/);
    expect(bibtex).toMatch(/^@dataset\{erikti-volunteer_organisations-/);
    expect(ris).toMatch(/^TY {2}- DATA/);
  });

  itInTurn("en", "embeds, today's figures or those of the release", async () => {
    const { page } = await open(locale);
    await openPanel(page, words.embed);
    const codes = await page.locator(".copy-block pre").allTextContents();
    expect(codes).toHaveLength(2);
    for (const code of codes) {
      const address = /src="([^"]+)"/.exec(code)?.[1]?.replaceAll("&amp;", "&") ?? "";
      const { page: frame, faults } = await site.newPage({ viewport: { width: 700, height: 620 } });
      await frame.goto(address);
      await frame.locator(".live-drawing svg").waitFor();
      expect(await frame.locator(".chart-table tbody tr").count()).toBe((await expected(locale)).rows.length);
      expect(await axeFaults(frame)).toEqual([]);
      expect(faults).toEqual(noFaults);
    }
  });

  itInTurn("en", "signs its query with a receipt that the native engine repeats", async () => {
    const { page } = await open(locale);
    await openPanel(page, words.sql);
    await page.locator(".copy-buttons button", { hasText: words.sqlRun }).click();
    const receipt = page.locator(".copy-block pre").nth(1);
    await receipt.waitFor();
    const state = await firstState(native, { indicatorId, locale, state: {} });
    const { query, params } = askedQuery(claimsOfIndicator, claimFilterOf({ indicatorId, locale }, state), "claims");
    const rows = await native.run(query, params);
    const result = createHash("sha256").update(resultText(rows)).digest("hex");
    const file = createHash("sha256")
      .update(await readFile("public/data/erikti.duckdb"))
      .digest("hex");
    const text = (await receipt.textContent()) ?? "";
    expect(text).toContain(result);
    expect(text).toContain(file);
  });
});

describe("a link that is copied while the answer is still on its way", () => {
  it("carries what was chosen", async () => {
    const { page } = await open("ru");
    site.server.faults.hang = /\.wasm$|\.duckdb$/;
    try {
      await page.locator("select[name=who]").selectOption("ministry");
      expect(await page.locator(".chart-live").getAttribute("data-waiting")).toBe("true");
      await page.locator(".action-words button").first().click();
      await expect.poll(() => page.locator(".action-words [role=status]").textContent()).toBe(actionMessages.ru.copied);
      expect(new URL(await copied(page)).searchParams.get("who")).toBe("ministry");
    } finally {
      delete site.server.faults.hang;
    }
  });
});

describe("a frame without JavaScript", () => {
  it("shows the chart, its table and where it comes from", async () => {
    const { page } = await site.newPage({ javaScriptEnabled: false });
    await page.goto(site.url(`ru/embed/${indicatorId}/2026.11.0/`));
    expect(await page.locator("svg.paper:visible").count()).toBe(1);
    expect(await page.locator(".embed-foot").textContent()).toContain("2026.11.0");
    expect(await page.locator(".chart-table tbody tr").count()).toBeGreaterThan(10);
  });
});
