import { parseAtomFeed } from "feedsmith";
import { xmlFault } from "../charts/xmlFault.ts";

type Feed = ReturnType<typeof parseAtomFeed<string>>;
type Rule = readonly [section: string, says: string, holds: (feed: Feed, xml: string) => boolean];

const isIri = (id: string | undefined): boolean => /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id ?? "");
const isInstant = (date: string | undefined): boolean => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/.test(date ?? "");
const isOnce = (values: readonly (string | undefined)[]): boolean => new Set(values).size === values.length;
const entriesOf = (feed: Feed) => feed.entries ?? [];
const countIn = (xml: string, tag: string): number => xml.match(new RegExp(`<${tag}[ >/]`, "g"))?.length ?? 0;
/** The feed's own elements: what stands before the first entry. */
const headOf = (xml: string): string => xml.split("<entry>")[0] ?? "";
const partsOf = (xml: string): string[] => xml.split("<entry>").slice(1);

/** What RFC 4287 asks of a feed, as far as this one uses it. */
const rules: readonly Rule[] = [
  [
    "2",
    "is well-formed XML with its namespace",
    (_, xml) => xmlFault(xml.replace(/^<\?xml [^>]*\?>\n/, "")) === null && /<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/.test(xml),
  ],
  ["2", "says its language", (_, xml) => /<feed [^>]*xml:lang="(kk|ru|en)"/.test(xml)],
  [
    "4.1.1",
    "has one id, one title, one updated and an author",
    (_, xml) => ["id", "title", "updated", "author"].every((tag) => countIn(headOf(xml), tag) === 1),
  ],
  [
    "4.1.1",
    "has a link to itself and at most one alternate of a type and language",
    (feed, xml) =>
      countIn(xml, "feed") === 1 &&
      (feed.links ?? []).filter(({ rel }) => rel === "self").length === 1 &&
      isOnce((feed.links ?? []).map(({ rel, type, hreflang }) => `${rel} ${type} ${hreflang}`)),
  ],
  [
    "4.1.2",
    "has entries with one id, one title and one updated",
    (_, xml) => partsOf(xml).length > 0 && partsOf(xml).every((part) => ["id", "title", "updated"].every((tag) => countIn(part, tag) === 1)),
  ],
  [
    "4.1.2",
    "has entries with an alternate link where there is no content",
    (feed) => entriesOf(feed).every(({ links }) => links?.some(({ rel, href }) => rel === "alternate" && href !== "")),
  ],
  ["4.1.2", "has at most one summary in an entry", (_, xml) => partsOf(xml).every((part) => countIn(part, "summary") <= 1)],
  [
    "4.2.6",
    "has ids that are absolute and never twice",
    (feed) => [feed, ...entriesOf(feed)].every(({ id }) => isIri(id)) && isOnce([feed.id, ...entriesOf(feed).map(({ id }) => id)]),
  ],
  ["3.3", "has instants as RFC 3339 writes them", (feed) => [feed, ...entriesOf(feed)].every(({ updated }) => isInstant(updated))],
  [
    "4.2.15",
    "was updated when its newest entry was",
    (feed) =>
      feed.updated ===
      entriesOf(feed)
        .map(({ updated }) => updated)
        .toSorted()
        .at(-1),
  ],
  [
    "3.1.1",
    "has texts without markup",
    (feed) => [feed, ...entriesOf(feed)].every(({ title }) => title !== undefined && title.value !== "" && title.type === "text"),
  ],
  ["3.2.1", "names an author", (feed) => (feed.authors?.[0]?.name ?? "") !== ""],
];

/** Names the rules that a feed breaks; no list of its own for what a parser would refuse. */
export function atomFaults(xml: string): string[] {
  const feed = parseAtomFeed(xml);
  return rules.filter(([, , holds]) => !holds(feed, xml)).map(([section, says]) => `RFC 4287 ${section}: ${says}`);
}
