type Counts = Record<string, number>;

/** Keys of language maps: they are no properties, but tags of values. */
const languages = ["en", "ru", "kk"];

/** `dct:title`, `http://purl.org/dc/terms/title` and `title` are one name here. */
const lastPart = (key: string): string => key.split(/[/#:]/).at(-1) ?? key;

function add(counts: Counts, value: unknown): void {
  if (Array.isArray(value)) {
    for (const one of value) add(counts, one);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (key === "@context") continue;
      if (!key.startsWith("@") && !languages.includes(key)) counts[lastPart(key)] = (counts[lastPart(key)] ?? 0) + 1;
      add(counts, inner);
    }
  }
}

/** Counts how often each property stands in a JSON-LD document, whatever its form. */
export function countProperties(document: unknown): Counts {
  const counts: Counts = {};
  add(counts, document);
  return Object.fromEntries(Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
