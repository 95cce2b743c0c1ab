import type { Page } from "playwright-core";
import { type AskedQuery, askedQuery } from "../../src/components/chart/actions/AskedQuery.ts";
import { comparedRegions } from "../../src/components/regions/comparedRegions.ts";
import type { Locale } from "../../src/lib/domain/locale.ts";
import { comparedClaims } from "../../src/lib/queries/comparedClaims.ts";
import { grantStatements } from "../../src/lib/queries/grantStatements.ts";
import { indexPanel } from "../../src/lib/queries/indexPanel.ts";
import { milestoneList } from "../../src/lib/queries/milestoneList.ts";
import { regionalPopulation } from "../../src/lib/queries/regionalPopulation.ts";
import { sliceValues } from "../../src/lib/queries/sliceValues.ts";
import { targetList } from "../../src/lib/queries/targetList.ts";
import { targetOutcomeFacts } from "../../src/lib/queries/targetOutcomeFacts.ts";

/** A chart that is no indicator's, and what it must give away. */
export interface TakenChart {
  readonly kind: string;
  /** Page below its language, with the state that is shown. */
  readonly path: string;
  readonly figure: string;
  /** Pressed to bring the row of actions, where it does not come by itself. */
  readonly opener?: string;
  /** What stands in the page only when the state of the address is shown. */
  readonly ready: string;
  /** Name of its files, without release and ending. */
  readonly stem: string;
  /** Parameters of its link and of its frame. */
  readonly params: Readonly<Record<string, string>>;
  readonly frame: string;
  readonly frameParams: Readonly<Record<string, string>>;
  readonly queries: (locale: Locale) => readonly AskedQuery[];
  /** Column of the table that tells its rows apart, and what the page shows in its place, in any order. */
  readonly column: number;
  readonly shown: (page: Page) => Promise<string[]>;
}

const dataOf = (page: Page, selector: string, name: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((found, key) => found.map((one) => (one as HTMLElement).dataset[key] ?? ""), name);

/** Rows of a card: the marks of promise and start belong to the promise, the others name themselves in their links. */
async function rowsOfCard(page: Page, targetId: string): Promise<string[]> {
  const own = await page.locator(`#${targetId} .promise-drawing :is(g.is-target, g.is-baseline)`).count();
  const links = page.locator(`#${targetId} .promise-facts li small a`);
  return [...Array<string>(own).fill(targetId), ...(await links.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).hash.slice(1))))];
}

/** One chart of each kind that is no indicator's. */
export const takenCharts: readonly TakenChart[] = [
  {
    kind: "maps",
    path: "regions/maps/?view=ranking&per=1000",
    figure: ".slice-figure",
    ready: ".slice-views[data-view=ranking]",
    stem: "regions-emergency_volunteers-ministry-event-floods_2024-2024-04-08-ranking",
    params: { view: "ranking", per: "1000" },
    frame: "maps/emergency_volunteers-ministry-event-floods_2024/",
    frameParams: { view: "ranking", per: "1000" },
    queries: (locale) => [
      askedQuery(sliceValues, { indicatorId: "emergency_volunteers", basisId: "ministry", segmentId: "event=floods_2024", locale }, "slice"),
      askedQuery(regionalPopulation, { locale }, "regionPopulation"),
    ],
    column: 0,
    shown: (page) => dataOf(page, ".slice-table tbody tr", "place"),
  },
  {
    kind: "a map of inhabitants",
    path: "regions/maps/?slice=population&view=tiles",
    figure: ".slice-figure",
    ready: '.slice-table tr[data-place=KZ-10][data-value]:not([data-value=""])',
    stem: "regions-population-latest-tiles",
    params: { slice: "population", view: "tiles" },
    frame: "maps/population/",
    frameParams: { view: "tiles" },
    queries: (locale) => [askedQuery(regionalPopulation, { locale }, "regionPopulation")],
    column: 0,
    shown: (page) => dataOf(page, ".slice-table tbody tr", "place"),
  },
  {
    kind: "a comparison",
    path: "regions/compare/?r=KZ-75,KZ-71,KZ-27",
    figure: "main .page-section",
    ready: ".compare td[data-place=KZ-27]",
    stem: "regions-KZ-75-KZ-71-KZ-27",
    params: { r: "KZ-75,KZ-71,KZ-27" },
    frame: "compare/",
    frameParams: { r: "KZ-75,KZ-71,KZ-27" },
    queries: (locale) => [
      askedQuery(comparedClaims, comparedRegions(["KZ-75", "KZ-71", "KZ-27"], locale), "compared"),
      askedQuery(regionalPopulation, { locale }, "regionPopulation"),
    ],
    column: 4,
    shown: (page) => dataOf(page, ".compare td[data-place]", "value"),
  },
  {
    kind: "the timeline",
    path: "timeline/?kind=law,forum&from=2019",
    figure: ".timeline-figure",
    ready: "button[data-kind=law][aria-pressed=true]",
    stem: "timeline",
    params: { kind: "law,forum", from: "2019" },
    frame: "timeline/",
    frameParams: { kind: "law,forum", from: "2019" },
    queries: (locale) => [askedQuery(milestoneList, { locale }, "milestones")],
    column: 0,
    shown: (page) => dataOf(page, "#timeline-list [data-milestone]:not([hidden])", "milestone"),
  },
  {
    kind: "panels of the index",
    path: "world/wgi_score/",
    figure: ".world-figure",
    ready: ".world-drawing[tabindex]",
    stem: "world-wgi_score",
    params: {},
    frame: "world/wgi_score/",
    frameParams: {},
    queries: (locale) => [askedQuery(indexPanel, { indicatorId: "wgi_score", locale }, "index")],
    column: 3,
    shown: (page) =>
      page.locator(".chart-table tbody td").evaluateAll((cells) => cells.flatMap((cell) => /\d+/.exec(cell.textContent)?.slice(0, 1) ?? [])),
  },
  {
    kind: "a line of funding",
    path: "grants/",
    figure: ".grant-line",
    ready: ".live-drawing svg",
    stem: "grants-state-ngo-grants-grant_projects",
    params: {},
    frame: "grants/state-ngo-grants-grant_projects/",
    frameParams: {},
    queries: (locale) => [askedQuery(grantStatements, { locale }, "grants")],
    column: 0,
    shown: (page) => dataOf(page, ".grant-line .chart-table tr[data-claim]", "claim"),
  },
  {
    kind: "a promise",
    path: "progress/?asof=2025-06-30&state=not_met",
    figure: "#t001",
    opener: "#t001 .promise-take > button",
    ready: "#promise-count:not(:empty)",
    stem: "promise-t001-2025-06-30",
    params: { asof: "2025-06-30" },
    frame: "progress/t001/",
    frameParams: { asof: "2025-06-30" },
    queries: (locale) => [askedQuery(targetList, { locale }, "targets"), askedQuery(targetOutcomeFacts, { locale }, "targetOutcomes")],
    column: 13,
    shown: (page) => rowsOfCard(page, "t001"),
  },
];
