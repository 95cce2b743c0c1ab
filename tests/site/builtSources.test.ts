import { beforeAll, describe, expect, it } from "vitest";
import { locales } from "../../src/lib/domain/locale.ts";
import { loadRows } from "../support/loadClaims.ts";
import { attributeValues, builtPages, idsOf } from "./builtPages.ts";

interface Built {
  readonly ids: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

let pages: ReadonlyMap<string, Built>;

beforeAll(() => {
  const kept = builtPages().filter(({ file }) => /^(kk|ru|en)\/(sources|speakers|indicators)\//.test(file));
  pages = new Map(
    kept.map(({ file, html }) => {
      const links = attributeValues(html, /^a$/, "href").map((href) => new URL(href, `http://site/${file}`));
      return [file, { ids: new Set(idsOf(html)), links: new Set(links.map((url) => `${url.pathname.slice(1)}${url.hash}`)) }];
    }),
  );
}, 120_000);

const pageOf = (path: string): Built => pages.get(`${path}index.html`) ?? { ids: new Set(), links: new Set() };
const rowsOf = (table: string, key: string, indicator: string): { id: string; source: string; indicator: string }[] =>
  loadRows(table).map((row) => ({ id: row[key] ?? "", source: row["source_id"] ?? "", indicator: row[indicator] ?? "" }));

describe.each(locales)("the built pages of sources in %s", (locale) => {
  it.each([
    { table: "claims", key: "claim_id", indicator: "indicator_id" },
    { table: "grants", key: "grant_id", indicator: "measure" },
    { table: "targets", key: "target_id", indicator: "indicator_id" },
  ])("lead from every row of $table to its indicator and back", ({ table, key, indicator }) => {
    const wrong = rowsOf(table, key, indicator).filter((row) => {
      const [source, chart] = [`${locale}/sources/${row.source}/`, `${locale}/indicators/${row.indicator}/`];
      const isThere = pageOf(source).ids.has(row.id) && pageOf(source).links.has(`${chart}#${row.id}`);
      return !isThere || !pageOf(chart).ids.has(row.id) || !pageOf(chart).links.has(`${source}#${row.id}`);
    });
    expect(wrong.map((row) => row.id)).toEqual([]);
  });

  it("hold every milestone and document under its own anchor", () => {
    const rows = [...rowsOf("milestones", "milestone_id", ""), ...rowsOf("documents", "document_id", "")];
    expect(rows.filter((row) => !pageOf(`${locale}/sources/${row.source}/`).ids.has(row.id)).map((row) => row.id)).toEqual([]);
  });

  it("lead from every claim that names its speaker to the page of the speaker, which holds the claim", () => {
    const wrong = loadRows("claims")
      .filter((row) => row["speaker_id"] !== "")
      .filter((row) => {
        const speaker = `${locale}/speakers/${row["speaker_id"] ?? ""}/`;
        const from = [`${locale}/sources/${row["source_id"] ?? ""}/`, `${locale}/indicators/${row["indicator_id"] ?? ""}/`];
        return !pageOf(speaker).ids.has(row["claim_id"] ?? "") || from.some((path) => !pageOf(path).links.has(speaker));
      });
    expect(wrong.map((row) => row["claim_id"])).toEqual([]);
  });

  it("are all reached from the list of sources or of speakers", () => {
    const { links } = pageOf(`${locale}/sources/`);
    expect(loadRows("sources").filter((row) => !links.has(`${locale}/sources/${row["source_id"] ?? ""}/`))).toEqual([]);
    const speakers = pageOf(`${locale}/speakers/`).links;
    expect(loadRows("speakers").filter((row) => !speakers.has(`${locale}/speakers/${row["speaker_id"] ?? ""}/`))).toEqual([]);
  });
});
