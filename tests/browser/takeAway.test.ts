import { decode } from "fast-png";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { Page } from "playwright-core";
import { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { actionMessages } from "../../src/i18n/actions/messages.ts";
import type { Locale } from "../../src/lib/domain/locale.ts";
import { resultText } from "../../src/lib/queries/resultText.ts";
import { toLiteralSql } from "../../src/lib/queries/toLiteralSql.ts";
import { axeFaults } from "./checkPage.ts";
import { inTurn, isFullRun, languages } from "./inTurn.ts";
import { openPanel } from "./openPanel.ts";
import { distFolder, type WatchedPage } from "./openSite.ts";
import { takeFile } from "./takeFile.ts";
import { type TakenChart, takenCharts } from "./takenCharts.ts";
import { useNative, useSite } from "./useSite.ts";
import { noFaults } from "./watchPage.ts";

const site = await useSite();
const native = await useNative();

const chartsInTurn = inTurn(takenCharts).map(({ locale, thing }) => ({ locale, chart: thing, kind: thing.kind }));
/** The queries of all kinds are repeated without their panels by `tests/engine/receipts.test.ts`. */
const askedInTurn = isFullRun ? chartsInTurn : chartsInTurn.slice(0, 2);
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const sha256 = (content: string | Buffer): string => createHash("sha256").update(content).digest("hex");
const release = /\d{4}\.\d{2}\.\d+/;

/** Opens a chart and waits until it is awake and shows what its address asks for. */
async function open(locale: Locale, { path, figure, opener, ready }: TakenChart): Promise<WatchedPage> {
  const watched = await site.newPage({ viewport: { width: 1280, height: 900 }, permissions: ["clipboard-read", "clipboard-write"] });
  await watched.page.goto(site.url(`${locale}/${path}`));
  await watched.page.locator(figure).first().scrollIntoViewIfNeeded();
  if (opener !== undefined) await watched.page.locator(opener).click();
  await watched.page.locator(".chart-actions").waitFor();
  await watched.page.locator(ready).first().waitFor({ state: "attached" });
  await expect.poll(() => watched.page.locator(".chart-live[data-waiting=true]").count()).toBe(0);
  return watched;
}

const paramsOf = (address: string): Record<string, string> => Object.fromEntries(new URL(address).searchParams);

/** Lines above a table, and the rows below its columns. */
function readCsv(bytes: Buffer): { readonly header: Map<string, string>; readonly rows: readonly string[][] } {
  const { data } = Papa.parse<string[]>(bytes.toString("utf8").replace("\ufeff", ""), { delimiter: "," });
  const gap = data.findIndex((row) => row.length < 2);
  return { header: new Map(data.slice(0, gap).map(([label = "", text = ""]) => [label, text])), rows: data.slice(gap + 2) };
}

describe("what is taken away", () => {
  it.each(chartsInTurn)("from $kind is exactly what is shown, as pictures and tables, in $locale", async ({ locale, chart }) => {
    const words = actionMessages[locale];
    const { page, faults } = await open(locale, chart);
    await openPanel(page, words.download);

    const png = await takeFile(page, words.pictureSizes.screen);
    expect(png.name).toMatch(new RegExp(`^erikti-${chart.stem}-${release.source}\\.png$`));
    const [small, double, press] = [
      decode(png.bytes),
      decode((await takeFile(page, words.pictureSizes.double)).bytes),
      decode((await takeFile(page, words.pictureSizes.press)).bytes),
    ];
    expect([double.width, double.height, press.width]).toEqual([small.width * 2, small.height * 2, 3000]);
    const svg = (await takeFile(page, words.pictureSizes.vector)).bytes.toString("utf8");
    expect(svg).toMatch(/^<svg [^>]*><title id="t">[^<]+<\/title><desc id="d">[^<]+<\/desc>/);
    expect(svg).not.toMatch(/<text|<image|<style| style=|href=|url\((?!#)|var\(--|font-family|NaN|undefined/);

    const csv = await takeFile(page, "CSV");
    const { header, rows } = readCsv(csv.bytes);
    expect(header.get(words.header.version)).toMatch(release);
    expect(paramsOf(header.get(words.header.link) ?? "")).toEqual({ ...chart.params, v: expect.stringMatching(release) });
    expect(header.get(words.header.rights)).not.toBe("");
    expect(header.get(words.header.sources)).not.toBe("");
    const taken = rows.map((row) => row[chart.column] ?? "").toSorted();
    expect(taken.length).toBeGreaterThan(3);
    expect(taken).toEqual((await chart.shown(page)).toSorted());
    const sheet = await readSheet((await takeFile(page, "XLSX")).bytes);
    expect(sheet.slice(-rows.length).map((row) => String(row[chart.column] ?? ""))).toEqual(rows.map((row) => row[chart.column] ?? ""));
    await page.locator(".action-row button", { hasText: words.copyTable }).click();
    await expect.poll(() => page.locator(".action-status").textContent()).toContain(words.copied);
    expect((await copied(page)).split("\r\n")).toHaveLength(csv.bytes.toString("utf8").split("\r\n").length);
    expect(faults).toEqual(noFaults);
  });

  it.each(chartsInTurn)("from $kind names chart, release and the link that restores it, in $locale", async ({ locale, chart }) => {
    const words = actionMessages[locale];
    const { page, faults } = await open(locale, chart);
    await page.locator(".action-words button").first().click();
    await expect.poll(() => page.locator(".action-words [role=status]").textContent()).toBe(words.copied);
    const link = await copied(page);
    expect(paramsOf(link)).toEqual({ ...chart.params, v: expect.stringMatching(release) });

    await openPanel(page, words.cite);
    const [text = "", bibtex = "", ris = ""] = await page.locator(".copy-block pre").allTextContents();
    expect(text.startsWith("Erikti. ")).toBe(true);
    expect(text.endsWith(link)).toBe(true);
    expect(text).toMatch(release);
    expect(text).not.toMatch(/\.\. |undefined/);
    expect(bibtex).toMatch(new RegExp(`^@dataset\\{erikti-${chart.stem}-${release.source},`));
    expect(bibtex).toContain(link);
    expect(ris).toMatch(/^TY {2}- DATA/);
    expect(ris).toContain(link);

    await openPanel(page, words.embed);
    const frames = (await page.locator(".copy-block pre").allTextContents()).map(
      (code) => /src="([^"]+)"/.exec(code)?.[1]?.replaceAll("&amp;", "&") ?? "",
    );
    const version = new URL(link).searchParams.get("v") ?? "";
    const folder = new URL(site.url(`${locale}/embed/${chart.frame}`)).pathname;
    expect(frames.map((frame) => new URL(frame).pathname)).toEqual([folder, `${folder}${version}/`]);
    for (const frame of frames) expect(paramsOf(frame)).toEqual(chart.frameParams);
    expect(await axeFaults(page)).toEqual([]);
    expect(faults).toEqual(noFaults);

    const shown = (await chart.shown(page)).toSorted();
    const { page: other } = await site.newPage({ viewport: { width: 1280, height: 900 } });
    await other.goto(link);
    await other.locator(chart.figure).first().scrollIntoViewIfNeeded();
    await expect.poll(async () => (await chart.shown(other)).toSorted()).toEqual(shown);
  });

  it.each(askedInTurn)(
    "from $kind has its queries, each signed with a receipt that the native engine repeats, in $locale",
    async ({ locale, chart }) => {
      const words = actionMessages[locale];
      const { page } = await open(locale, chart);
      await openPanel(page, words.sql);
      const file = sha256(readFileSync(join(distFolder, "data/erikti.duckdb")));
      const blocks = page.locator(".sql-block");
      const queries = chart.queries(locale);
      expect(await blocks.count()).toBe(queries.length);
      for (const [index, { query, params, gives }] of queries.entries()) {
        const block = blocks.nth(index);
        expect(await block.locator(".copy-block pre").first().textContent()).toBe(toLiteralSql(query.sql, params));
        expect(await block.locator(".note").textContent()).toBe(words.sqlGives[gives]);
        await block.locator("button", { hasText: words.sqlRun }).click();
        const receipt = block.locator(".copy-block pre").nth(1);
        await receipt.waitFor();
        const text = (await receipt.textContent()) ?? "";
        expect(text).toContain(sha256(resultText(await native.run(query, params))));
        expect(text).toContain(file);
      }
      expect(await axeFaults(page)).toEqual([]);
    },
  );
});

describe("a line of funding", () => {
  it.each(languages("kk"))("is walked with the keyboard, and leads to its row on the page, in %s", async (locale) => {
    const { page, faults } = await site.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(site.url(`${locale}/grants/`));
    await page.locator(".grant-line .live-drawing svg").waitFor();
    const claims = await page
      .locator(".grant-line .chart-table tr[data-claim]")
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset["claim"] ?? ""));
    const chart = page.locator(".grant-line .live-chart");
    await chart.focus();
    for (const claim of claims) {
      await page.keyboard.press("ArrowRight");
      await expect.poll(() => page.locator(".live-point a").last().getAttribute("href")).toBe(`#${claim}`);
      expect((await page.locator(".grant-line .live-told").textContent()) ?? "").not.toBe("");
    }
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).hash).toBe(`#${claims.at(-1)}`);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(claims.at(-1));
    expect(await axeFaults(page)).toEqual([]);
    expect(faults).toEqual(noFaults);
  });
});
