import { describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import type { ChartMessages } from "../../src/i18n/chart/ChartMessages.ts";
import { chartMessages } from "../../src/i18n/messages.ts";
import type { Locale } from "../../src/lib/domain/locale.ts";
import { expectedChart, openChart, shownRows } from "./expectedChart.ts";
import { isFullRun } from "./inTurn.ts";
import type { Faults } from "./serveStatic.ts";
import { useNative, useSite } from "./useSite.ts";

const site = await useSite();
const native = await useNative();

function setFaults(faults: Faults): void {
  const { faults: current } = site.server;
  for (const key of Object.keys(current)) Reflect.deleteProperty(current, key);
  Object.assign(current, faults);
}

const indicatorId = "volunteers";
const wasm = /\.wasm$/;
const database = /erikti\.\w+\.duckdb$/;
const worker = /engine\/duckdb-worker/;
const chunk = /_astro\/sharedEngine/;

async function open(locale: Locale): Promise<Page> {
  const { page } = await site.newPage({ viewport: { width: 1280, height: 900 } });
  await openChart(page, site.url(`${locale}/indicators/${indicatorId}/`));
  await page.locator(".live-drawing svg").waitFor();
  return page;
}

/** What stands on the page beside the notice: drawing, table and claims. */
function standing(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    texts: [...document.querySelectorAll(".live-drawing text")].map((text) => text.textContent),
    rows: [...document.querySelectorAll(".chart-table tbody tr")].map((row) => row.textContent),
    claims: [...document.querySelectorAll("li.claim")].map((claim) => claim.textContent),
  }));
}

function chooseMinistry(page: Page): Promise<string[]> {
  return page.locator("select[name=who]").selectOption("ministry");
}

interface Broken {
  readonly what: string;
  readonly locale: Locale;
  readonly faults: Faults;
  readonly reason: keyof ChartMessages["engineReason"];
}

/** The full run has each of the engine's files missing, cut, wrong and late. */
const furtherBroken: readonly Broken[] = [
  { what: "the wasm is half a file", locale: "en", faults: { truncate: wasm }, reason: "corrupt" },
  { what: "the worker is missing", locale: "ru", faults: { block: worker }, reason: "unreachable" },
  { what: "the database is cut half-way", locale: "en", faults: { cut: database }, reason: "unreachable" },
  { what: "a portal answers instead of the database", locale: "ru", faults: { replace: database }, reason: "corrupt" },
];

const broken: readonly Broken[] = [
  { what: "the wasm is missing", locale: "kk", faults: { block: wasm }, reason: "unreachable" },
  { what: "the wasm is cut half-way", locale: "ru", faults: { cut: wasm }, reason: "unreachable" },
  { what: "the worker has a wrong content type", locale: "kk", faults: { wrongMime: worker }, reason: "corrupt" },
  { what: "the database is half a file", locale: "kk", faults: { truncate: database }, reason: "corrupt" },
  { what: "the script of the engine is missing", locale: "en", faults: { block: chunk }, reason: "unreachable" },
  { what: "the wasm never comes", locale: "ru", faults: { hang: wasm }, reason: "timeout" },
  ...(isFullRun ? furtherBroken : []),
];

describe("an indicator's page whose engine does not start", () => {
  it.each(broken)("stays whole, says why and goes on after a retry: $what", async ({ locale, faults, reason }) => {
    setFaults(faults);
    const page = await open(locale);
    const messages = chartMessages[locale];
    const before = await standing(page);
    await chooseMinistry(page);

    const notice = page.locator(".engine-notice[data-status=failed]");
    await notice.waitFor();
    const text = await notice.innerText();
    for (const part of [messages.engineFailed, messages.engineReason[reason], messages.engineStillHere, messages.retry]) expect(text).toContain(part);
    const spoken = page.locator(".engine-notice [role=status]");
    expect(await spoken.innerText()).toContain(messages.engineReason[reason]);
    expect(await standing(page)).toEqual(before);
    const who = page.locator("select[name=who]");
    await expect.poll(() => who.inputValue()).toBe("*");
    expect(await who.isEnabled()).toBe(true);
    expect(new URL(page.url()).search).toBe("");

    setFaults({});
    const expected = await expectedChart(native, { indicatorId, locale, state: { basisId: "ministry" } });
    await notice.getByRole("button", { name: messages.retry }).click();
    await expect.poll(() => shownRows(page)).toEqual(expected.rows);
    expect(await who.inputValue()).toBe("ministry");
    expect(new URL(page.url()).search, "the address tells what is shown").toBe("?who=ministry");
    expect(await page.locator(".engine-notice").innerText()).toBe("");
  });

  it("does not mind a wrong content type of the wasm and the database, whose bytes it has checked", async () => {
    setFaults({ wrongMime: /\.(wasm|duckdb)$/ });
    const page = await open("ru");
    await chooseMinistry(page);
    const expected = await expectedChart(native, { indicatorId, locale: "ru", state: { basisId: "ministry" } });
    await expect.poll(() => shownRows(page)).toEqual(expected.rows);
  });

  it("answers the next choice once the fault is lifted, without a retry", async () => {
    setFaults({ block: database });
    const page = await open("kk");
    await chooseMinistry(page);
    await page.locator(".engine-notice[data-status=failed]").waitFor();
    setFaults({});
    await page.locator("select[name=from]").selectOption("2021");
    const expected = await expectedChart(native, { indicatorId, locale: "kk", state: { fromYear: "2021" } });
    await expect.poll(() => shownRows(page)).toEqual(expected.rows);
    expect(await page.locator(".engine-notice[data-status=failed]").count()).toBe(0);
  });

  it("keeps the paper chart when the script of the live chart does not come", async () => {
    setFaults({ block: /_astro\/LiveChart/ });
    const { page } = await site.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(site.url(`ru/indicators/${indicatorId}/`));
    await page.waitForTimeout(2500);
    expect(await page.locator(".figure svg.paper:visible").count()).toBe(1);
    expect(await page.locator("li.claim").count()).toBeGreaterThan(20);
  });

  it("tells how far the files are while they come slowly", async () => {
    setFaults({ slow: wasm });
    const page = await open("en");
    await chooseMinistry(page);
    const notice = page.locator(".engine-notice[data-status=loading]");
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(/^Loading the database: \d+%/);
    await expect.poll(() => page.locator("select[name=who]").inputValue()).toBe("ministry");
  });
});
