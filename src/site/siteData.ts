import { openNativeRunner } from "../engine/nativeRunner.ts";
import type { UnitForms } from "../lib/domain/claimRecord.ts";
import type { Locale } from "../lib/domain/locale.ts";
import { indicatorList, type IndicatorRecord } from "../lib/queries/indicatorList.ts";
import { dataTotals, type DataTotals } from "../lib/queries/dataTotals.ts";
import type { RunQuery } from "../lib/queries/query.ts";
import { unitList } from "../lib/queries/unitList.ts";

/** The published database: the pages are drawn from the very file that readers download. */
const databasePath = "public/data/erikti.duckdb";

let runner: Promise<RunQuery> | null = null;

/** The build's runner over the published database; opened once. */
export function buildRunner(): Promise<RunQuery> {
  runner ??= openNativeRunner(databasePath).then((opened) => opened.run);
  return runner;
}

/** What most pages of one language need. */
export interface SiteData {
  readonly indicators: readonly IndicatorRecord[];
  readonly units: ReadonlyMap<string, UnitForms>;
  readonly totals: DataTotals;
}

const byLocale = new Map<Locale, Promise<SiteData>>();

async function readSiteData(locale: Locale): Promise<SiteData> {
  const run = await buildRunner();
  const [indicators, units, totals] = await Promise.all([run(indicatorList, { locale }), run(unitList, { locale }), run(dataTotals, {})]);
  const [only] = totals;
  if (only === undefined) throw new Error(`${databasePath}: got no totals, expected one row. Run npm run data:build`);
  return { indicators, units: new Map(units.map((unit) => [unit.unitId, unit])), totals: only };
}

/** Reads the lists of one language, once for the whole build. */
export function siteData(locale: Locale): Promise<SiteData> {
  const known = byLocale.get(locale) ?? readSiteData(locale);
  byLocale.set(locale, known);
  return known;
}
