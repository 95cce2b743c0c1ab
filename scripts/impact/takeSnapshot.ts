/**
 * Prints what the pages make of `public/data/erikti.duckdb` below the current folder, as JSON.
 *
 * A process of its own: the pages read one database per process.
 */
import { indicatorView } from "../../src/site/indicatorView.ts";
import { ledgerRows } from "../../src/site/ledger.ts";
import { siteData } from "../../src/site/siteData.ts";
import { pageSnapshot } from "./pageSnapshot.ts";
import type { SiteSnapshot } from "./siteSnapshot.ts";

const { indicators } = await siteData("en");
const views = await Promise.all(indicators.map((one) => indicatorView(one, "en")));
const rows = await ledgerRows("en");

const snapshot: SiteSnapshot = {
  pages: views.map(pageSnapshot),
  ledger: rows.map(({ view, value, when, who, range, different }) => ({
    indicatorId: view.indicator.indicatorId,
    name: view.indicator.name,
    text: [`${value}, ${when}, ${who}`, range, different && `${different.year}: ${different.count} different counts`].filter(Boolean).join("; "),
  })),
};
process.stdout.write(JSON.stringify(snapshot), () => process.exit(0));
