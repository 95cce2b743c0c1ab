import type { Browser } from "playwright-core";
import { openNativeRunner } from "../../../src/engine/nativeRunner.ts";
import type { BuiltSite } from "./builtSite.ts";
import { type ChartQuestion, countQuestion } from "./chartQuestions.ts";
import type { Measured } from "./formatReport.ts";
import { listen } from "./listen.ts";
import { type ControlTimes, measureControl } from "./measureControl.ts";
import { askNative, measureSql, type SqlTimes } from "./measureSql.ts";
import { type DatabaseFile, openEngine } from "./openEngine.ts";
import { siteWithDatabase } from "./siteWithDatabase.ts";

export interface Measuring {
  readonly browser: Browser;
  readonly site: BuiltSite;
  readonly charts: readonly ChartQuestion[];
  readonly rounds: { readonly counted: number; readonly warmUp: number };
  /** Empty folder for what is served to the browser's engine. */
  readonly folder: string;
  /** Name of the data in the report. */
  readonly data: string;
}

/** Both engines side by side, over one database. */
async function measureEngines({ browser, site, charts, rounds, folder }: Measuring, database: DatabaseFile): Promise<readonly SqlTimes[]> {
  const native = await openNativeRunner(database.path);
  const engine = await openEngine(browser, site, { ...database, folder });
  try {
    const times: SqlTimes[] = [];
    for (const question of [...charts, countQuestion]) times.push(await measureSql({ page: engine.page, native }, question, rounds));
    return times;
  } finally {
    await engine.close();
    native.close();
  }
}

async function measureCharts({ browser, site, charts, rounds, data }: Measuring, database: DatabaseFile): Promise<readonly ControlTimes[]> {
  const native = await openNativeRunner(database.path);
  const server = await listen(siteWithDatabase(site, database));
  try {
    const times: ControlTimes[] = [];
    for (const { control, sql, turns } of charts) {
      const beside = async (turn: 0 | 1): Promise<number> => (await askNative(native, { sql, params: turns[turn] })).ms;
      times.push(await measureControl(browser, { ...control, origin: server.origin, data, beside }, rounds));
    }
    return times;
  } finally {
    await server.close();
    native.close();
  }
}

/** Measures one database: its SQL in both engines, and the charts of the site over it. */
export async function measureData(measuring: Measuring, database: DatabaseFile): Promise<readonly Measured[]> {
  const { charts, data } = measuring;
  const engines = await measureEngines(measuring, database);
  const controls = await measureCharts(measuring, database);
  const lines = [...charts, countQuestion].map(({ name }, index) => ({ name, times: engines[index], control: controls[index] }));
  return lines.flatMap(({ name, times, control }): Measured[] => {
    if (times === undefined) return [];
    const { browserMs, nativeMs, rowCount } = times;
    const of = `${name} (${rowCount} rows), ${data}`;
    return [
      ...(control === undefined ? [] : [{ what: `control → chart: ${of}`, ms: control.ms, nativeMs: control.besideMs }]),
      { what: `SQL in the browser: ${of}`, ms: browserMs, nativeMs },
      { what: `SQL natively: ${of}`, ms: nativeMs, nativeMs },
    ];
  });
}
