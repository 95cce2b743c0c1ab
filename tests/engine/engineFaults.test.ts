import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Faults } from "../browser/serveStatic.ts";
import { type EnginePage, openEnginePage } from "./openEnginePage.ts";

let site: EnginePage;

beforeAll(async () => {
  site = await openEnginePage();
});

afterAll(async () => site.close());

function setFaults(faults: Faults): void {
  const { faults: current } = site.server;
  for (const key of Object.keys(current)) Reflect.deleteProperty(current, key);
  Object.assign(current, faults);
}

afterEach(() => setFaults({}));

const wasm = /\.wasm$/;
const database = /erikti\.\w+\.duckdb$/;
const worker = /duckdb-worker/;

describe("startEngine(…) when files do not arrive as they should", () => {
  it.each<{ what: string; faults: Faults; reason: string }>([
    { what: "the wasm is missing", faults: { block: wasm }, reason: "unreachable" },
    { what: "the database is missing", faults: { block: database }, reason: "unreachable" },
    { what: "the worker is missing", faults: { block: worker }, reason: "unreachable" },
    { what: "a portal answers instead of the worker", faults: { replace: worker }, reason: "corrupt" },
    { what: "the wasm is half a file", faults: { truncate: wasm }, reason: "corrupt" },
    { what: "the database is half a file", faults: { truncate: database }, reason: "corrupt" },
    { what: "the worker is half a file", faults: { truncate: worker }, reason: "corrupt" },
    { what: "a portal answers instead of the wasm", faults: { replace: wasm }, reason: "corrupt" },
    { what: "the connection breaks inside the wasm", faults: { cut: wasm }, reason: "unreachable" },
    { what: "the wasm never comes", faults: { hang: wasm }, reason: "timeout" },
    { what: "the worker never comes", faults: { hang: worker }, reason: "timeout" },
  ])("says $reason when $what, and starts when it is mended", async ({ faults, reason }) => {
    const page = await site.reopen();
    setFaults(faults);
    const began = Date.now();
    expect(await page.evaluate(() => window.erikti.start({ stallMs: 3000 }))).toMatchObject({ error: "EngineError", reason });
    expect(Date.now() - began).toBeLessThan(8000);
    setFaults({});
    expect(await page.evaluate(() => window.erikti.start({}))).toEqual({ value: "started" });
  });

  it("does not mind a wrong content type of the wasm, whose bytes it has checked", async () => {
    const page = await site.reopen();
    setFaults({ wrongMime: wasm });
    expect(await page.evaluate(() => window.erikti.start({}))).toEqual({ value: "started" });
  }, 40_000);

  it("goes on as long as bytes arrive, however slowly, and tells how far it is", async () => {
    const page = await site.reopen();
    setFaults({ slow: wasm });
    expect(await page.evaluate(() => window.erikti.start({ stallMs: 2500 }))).toEqual({ value: "started" });
    const progress = await page.evaluate(() => window.erikti.progress);
    const totalBytes = site.manifest.worker.bytes + site.manifest.wasm.bytes + site.manifest.database.bytes;
    expect(progress.at(-1)).toEqual({ loadedBytes: totalBytes, totalBytes });
    expect(progress.every((now, index) => now.loadedBytes >= (progress[index - 1]?.loadedBytes ?? 0))).toBe(true);
    expect(progress.length).toBeGreaterThan(20);
  });

  it("asks past the cache for a file whose cached copy is damaged", async () => {
    const page = await site.reopen();
    setFaults({ truncate: database });
    await page.evaluate(() => window.erikti.start({}));
    const asked = site.server.requests.filter((path) => database.test(path));
    expect(asked.length).toBeGreaterThanOrEqual(2);
  }, 40_000);
});

describe("getEngine(…)", () => {
  it("gives all callers one engine, and a new one after a failure or a close", async () => {
    const page = await site.reopen();
    setFaults({ block: wasm });
    expect(await page.evaluate(() => window.erikti.settle(() => window.erikti.getEngine()))).toMatchObject({ reason: "unreachable" });
    setFaults({});
    const seen = await page.evaluate(async () => {
      const heard: number[] = [];
      const { getEngine } = window.erikti;
      const [first, second] = await Promise.all([getEngine((now) => heard.push(now.loadedBytes)), getEngine((now) => heard.push(now.loadedBytes))]);
      first.close();
      const third = await getEngine();
      const rows = await third.run(window.erikti.rawQuery("SELECT count(*) AS n FROM places"), {});
      return { same: first === second, renewed: third !== first, closed: first.isClosed(), rows, heard: heard.length };
    });
    expect(seen).toMatchObject({ same: true, renewed: true, closed: true, rows: [{ n: 33 }] });
    expect(seen.heard).toBeGreaterThan(4);
  }, 40_000);
});
