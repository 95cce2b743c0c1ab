import { claims } from "./claims.ts";
import { toPublished } from "./publishedTables.ts";
import type { Column, Table, Trilingual } from "./schema.ts";
import { sources } from "./sources.ts";
import { threeColumns } from "./threeColumns.ts";

/** Where the cells of a joined column come from. */
export interface JoinedFrom {
  /** Column of claims that refers to the row; its description names table and key. */
  readonly through: string;
  /** Column of that row. */
  readonly column: string;
}

interface Field {
  readonly name: string;
  readonly column: Column;
  /** `null` for a column of claims itself. */
  readonly from: JoinedFrom | null;
}

const published = toPublished(claims).columns;

function own(...names: readonly string[]): Field[] {
  return names.map((name) => {
    const column = published[name];
    if (column === undefined) throw new RangeError(`indicatorExport ${name}: got no such column of claims, expected one. Name it as claims.ts does.`);
    return { name, column, from: null };
  });
}

/** The claim's own reference and the text in three languages that it leads to. */
function named(through: keyof typeof claims.columns, text: { readonly as: string; readonly of: string; readonly meaning: Trilingual }): Field[] {
  const columns = Object.entries(threeColumns(text.as, claims.columns[through].required, text.meaning));
  return [...own(through), ...columns.map(([name, column]) => ({ name, column, from: { through, column: name.replace(text.as, text.of) } }))];
}

const fields: readonly Field[] = [
  ...own("claim_id"),
  ...named("geo", { as: "place_name", of: "name", meaning: { en: "Name of the place", ru: "Название места", kk: "Жердің атауы" } }),
  ...own("period_start", "period_end", "period_inferred", "value", "qualifier", "unit_id"),
  ...named("basis_id", { as: "basis_name", of: "name", meaning: { en: "Who counts", ru: "Кто считает", kk: "Кім санайтыны" } }),
  ...named("segment_id", { as: "segment_name", of: "name", meaning: { en: "Name of the part", ru: "Название части", kk: "Бөліктің атауы" } }),
  ...named("scope_id", { as: "scope_name", of: "name", meaning: { en: "Name of the scope", ru: "Название охвата", kk: "Қамту аясының атауы" } }),
  ...own("as_printed", "as_printed_read", "source_id"),
  { name: "publisher", column: sources.columns.publisher, from: { through: "source_id", column: "publisher" } },
  { name: "source_url", column: sources.columns.url, from: { through: "source_id", column: "url" } },
  { name: "published_on", column: sources.columns.published_on, from: { through: "source_id", column: "published_on" } },
  ...own("source_licence_id"),
  ...named("speaker_id", {
    as: "speaker_name",
    of: "name",
    meaning: { en: "Name of the speaker", ru: "Имя автора высказывания", kk: "Айтушының аты" },
  }),
  ...own("repeats_claim_id", "chartable"),
  ...named("chart_note_id", {
    as: "chart_note",
    of: "text",
    meaning: { en: "Text of the chart note", ru: "Текст примечания к графику", kk: "Графикке қатысты ескертпенің мәтіні" },
  }),
  ...own("break_before", "notes_en", "notes_ru", "notes_kk"),
];

/** The claims of one indicator with all names beside the codes: the columns of `indicators/<id>.csv`. */
export const indicatorExport: Table = {
  name: "indicator_export",
  title: { en: "Claims of one indicator", ru: "Утверждения одного показателя", kk: "Бір көрсеткіштің мәлімдемелері" },
  description: {
    en: "The claims of one indicator with the names behind the codes, the source and its terms.",
    ru: "Утверждения одного показателя с названиями кодов, источником и его условиями.",
    kk: "Бір көрсеткіштің мәлімдемелері: кодтардың атаулары, дереккөзі және оның шарттары қоса берілген.",
  },
  key: ["claim_id"],
  columns: Object.fromEntries(fields.map(({ name, column }) => [name, column])),
};

/** The columns that are not of claims itself, with the place they come from. */
export const joinedColumns: Readonly<Record<string, JoinedFrom>> = Object.fromEntries(
  fields.flatMap(({ name, from }) => (from === null ? [] : [[name, from] as const])),
);
