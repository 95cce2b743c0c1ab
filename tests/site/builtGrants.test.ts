import { beforeAll, describe, expect, it } from "vitest";
import { locales } from "../../src/lib/domain/locale.ts";
import { formatNumber } from "../../src/lib/format/formatNumber.ts";
import { loadRows } from "../support/loadClaims.ts";
import { attributeValues, builtPages, idsOf } from "./builtPages.ts";

interface Built {
  readonly html: string;
  readonly ids: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

let pages: ReadonlyMap<string, Built>;

beforeAll(() => {
  const kept = builtPages().filter(({ file }) => /^(kk|ru|en)\/(grants|sources)\//.test(file));
  pages = new Map(
    kept.map(({ file, html }) => {
      const links = attributeValues(html, /^a$/, "href").map((href) => new URL(href, `http://site/${file}`));
      return [file, { html, ids: new Set(idsOf(html)), links: new Set(links.map((url) => `${url.pathname.slice(1)}${url.hash}`)) }];
    }),
  );
}, 120_000);

const pageOf = (path: string): Built => pages.get(`${path}index.html`) ?? { html: "", ids: new Set(), links: new Set() };
const grants = loadRows("grants");
const programmes = loadRows("programmes");

function cellsOf(html: string, grantId: string): string {
  const [, cells = ""] = new RegExp(`<tr[^>]*id="${grantId}"[^>]*>(.*?)</tr>`, "s").exec(html) ?? [];
  return cells;
}

const textOfRow = (html: string, grantId: string): string =>
  cellsOf(html, grantId)
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&nbsp;", "\u00a0");

describe.each(locales)("the built pages of grants in %s", (locale) => {
  it("hold every statement under its anchor in the table of all and on the page of its programme, with its source", () => {
    const all = pageOf(`${locale}/grants/`);
    const wrong = grants.filter((row) => {
      const id = row["grant_id"] ?? "";
      const source = `${locale}/sources/${row["source_id"] ?? ""}/#${id}`;
      return [all, pageOf(`${locale}/grants/${row["programme_id"] ?? ""}/`)].some((page) => !page.ids.has(id) || !page.links.has(source));
    });
    expect(wrong.map((row) => row["grant_id"])).toEqual([]);
  });

  it("write every number as it stands in the table", () => {
    const { html } = pageOf(`${locale}/grants/`);
    const wrong = grants.filter((row) => !textOfRow(html, row["grant_id"] ?? "").includes(formatNumber(Number(row["value"]), locale)));
    expect(wrong.map((row) => row["grant_id"])).toEqual([]);
  });

  it("lead from every repeat to the statement that it repeats", () => {
    const { html } = pageOf(`${locale}/grants/`);
    const repeats = grants.filter((row) => row["repeats_grant_id"] !== "");
    expect(repeats.length).toBeGreaterThan(0);
    for (const row of repeats) {
      expect(cellsOf(html, row["grant_id"] ?? "")).toContain(`href="#${row["repeats_grant_id"] ?? ""}"`);
    }
  });

  it("are reached from the page of grants and, programme by programme, from the sources that speak of them", () => {
    const { links } = pageOf(`${locale}/grants/`);
    expect(programmes.filter((row) => !links.has(`${locale}/grants/${row["programme_id"] ?? ""}/`))).toEqual([]);
    const silent = grants.filter((row) => {
      const source = pageOf(`${locale}/sources/${row["source_id"] ?? ""}/`);
      return !source.links.has(`${locale}/grants/${row["programme_id"] ?? ""}/`);
    });
    expect(silent).toEqual([]);
  });

  it("give each element an id of its own", () => {
    for (const [file, { html }] of pages) {
      if (!file.startsWith(`${locale}/grants/`)) continue;
      const ids = idsOf(html);
      expect(ids.length, file).toBe(new Set(ids).size);
    }
  });
});
