import { type Locale, locales } from "../domain/locale.ts";
import { textOf, textOrNull, wordOf } from "./decode.ts";
import { publisherInLocale } from "./inLocale.ts";
import type { Query, RawRow } from "./query.ts";

const kinds = ["indicator", "region", "programme", "target", "source", "speaker", "document", "milestone"] as const;

type InLanguages = Readonly<Record<Locale, string>>;

/** A row that search finds, in all languages: names of one language are searched in the others too. */
export interface SearchRow {
  readonly kind: (typeof kinds)[number];
  readonly id: string;
  /** The indicator of a target, the source of a document or milestone. */
  readonly parentId: string | null;
  /** Day of publication, adoption or the event; the date due of a target. */
  readonly onDate: string | null;
  /** Word of the enumeration of its table. */
  readonly word: string | null;
  /** In the reader's language, when it was not identified. */
  readonly publisher: string | null;
  readonly title: InLanguages;
  readonly text: InLanguages;
  /** Names of what it has to do with. */
  readonly about: InLanguages;
}

/** The same column expression for three languages; `@` stands for the ending. */
const each = (expression: string, name: string): string =>
  locales.map((locale) => `${expression.replaceAll("@", locale)} AS ${name}_${locale}`).join(", ");

/** Names that a subquery lists, each once, in a stable order; the parts have one column each. */
const listed = (...parts: readonly string[]): string =>
  `(SELECT string_agg(DISTINCT n, ' ' ORDER BY n) FROM (${parts.join(" UNION ")}) AS listed(n))`;

interface Part {
  readonly kind: string;
  readonly id: string;
  readonly parent?: string;
  readonly onDate?: string;
  readonly word?: string;
  readonly publisher?: string;
  readonly title: string;
  readonly text?: string;
  readonly about?: string;
  readonly from: string;
}

const select = ({
  kind,
  id,
  parent = "NULL",
  onDate = "NULL",
  word = "NULL",
  publisher = "NULL AS publisher",
  title,
  text = "''",
  about = "''",
  from,
}: Part) =>
  `SELECT '${kind}' AS kind, ${id} AS id, ${parent} AS parent_id, ${onDate} AS on_date, ${word} AS word, ${publisher},
  ${each(title, "title")}, ${each(text, "text")}, ${each(`coalesce(${about}, '')`, "about")}
FROM ${from}`;

const namesOf = (row: string, table: string, alias: string, on: string, where: string): string =>
  `SELECT ${alias}.name_@ FROM ${row} JOIN ${table} ${alias} ON ${on} WHERE ${where}`;

const parts: readonly Part[] = [
  {
    kind: "indicator",
    id: "i.indicator_id",
    title: "i.name_@",
    text: "i.definition_@",
    about: listed(
      namesOf("claims c", "places", "p", "p.place_id = c.geo", "c.indicator_id = i.indicator_id"),
      namesOf("claims c", "segments", "g", "g.segment_id = c.segment_id", "c.indicator_id = i.indicator_id"),
      namesOf("comparators c", "places", "p", "p.place_id = c.place_id", "c.indicator_id = i.indicator_id"),
      namesOf("grants g", "programmes", "p", "p.programme_id = g.programme_id", "g.measure = i.indicator_id"),
    ),
    from: "indicators i",
  },
  {
    kind: "region",
    id: "p.place_id",
    title: "p.name_@",
    text: "r.admin_centre_@",
    about: listed(
      namesOf("claims c", "indicators", "i", "i.indicator_id = c.indicator_id", "c.geo = p.place_id"),
      "SELECT p.in_@",
      "SELECT b.name_@ FROM places b WHERE b.place_id = r.predecessor_id",
    ),
    from: "regions r JOIN places p USING (place_id)",
  },
  {
    kind: "programme",
    id: "pr.programme_id",
    word: "pr.kind",
    title: "pr.name_@",
    text: "pr.description_@",
    about: listed(
      "SELECT f.name_@ FROM funders f WHERE f.funder_id = pr.funder_id",
      namesOf("grants g", "places", "p", "p.place_id = g.geo", "g.programme_id = pr.programme_id AND g.geo <> 'KZ'"),
      namesOf("grants g", "indicators", "i", "i.indicator_id = g.measure", "g.programme_id = pr.programme_id"),
    ),
    from: "programmes pr",
  },
  {
    kind: "target",
    id: "t.target_id",
    parent: "t.indicator_id",
    onDate: "t.target_on",
    title: "t.name_@",
    text: "d.name_@",
    about: "i.name_@ || ' ' || p.name_@",
    from: "targets t JOIN documents d USING (document_id) JOIN places p ON p.place_id = t.geo JOIN indicators i ON i.indicator_id = t.indicator_id",
  },
  {
    kind: "source",
    id: "s.source_id",
    onDate: "s.published_on",
    word: "s.kind",
    publisher: publisherInLocale("s"),
    title: "s.title_en",
    about: listed(
      namesOf("claims c", "places", "p", "p.place_id = c.geo", "c.source_id = s.source_id"),
      namesOf("claims c", "indicators", "i", "i.indicator_id = c.indicator_id", "c.source_id = s.source_id"),
      namesOf("claims c", "segments", "g", "g.segment_id = c.segment_id", "c.source_id = s.source_id"),
      namesOf("claims c", "speakers", "k", "k.speaker_id = c.speaker_id", "c.source_id = s.source_id"),
      "SELECT k.name_@ FROM speakers k WHERE k.speaker_id = s.speaker_id",
    ),
    from: "sources s",
  },
  { kind: "speaker", id: "k.speaker_id", title: "k.name_@", from: "speakers k" },
  {
    kind: "document",
    id: "d.document_id",
    parent: "d.source_id",
    onDate: "d.adopted_on",
    word: "d.kind",
    title: "d.name_@",
    from: "documents d",
  },
  {
    kind: "milestone",
    id: "m.milestone_id",
    parent: "m.source_id",
    onDate: "m.on_date",
    word: "m.kind",
    title: "m.title_@",
    from: "milestones m",
  },
];

const inLanguages = (raw: RawRow, stem: string): InLanguages => ({
  kk: textOf(raw, `${stem}_kk`),
  ru: textOf(raw, `${stem}_ru`),
  en: textOf(raw, `${stem}_en`),
});

/** Everything of the tables that search finds. */
export const searchEntries: Query<{ locale: Locale }, SearchRow> = {
  name: "search-entries",
  params: ["locale"],
  sql: `${parts.map(select).join("\nUNION ALL ")}\nORDER BY kind, id`,
  toRow: (raw) => ({
    kind: wordOf(raw, "kind", kinds),
    id: textOf(raw, "id"),
    parentId: textOrNull(raw, "parent_id"),
    onDate: textOrNull(raw, "on_date"),
    word: textOrNull(raw, "word"),
    publisher: textOrNull(raw, "publisher"),
    title: inLanguages(raw, "title"),
    text: inLanguages(raw, "text"),
    about: inLanguages(raw, "about"),
  }),
  examples: [{ locale: "kk" }, { locale: "en" }],
};
