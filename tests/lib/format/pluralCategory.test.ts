import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { locales } from "../../../src/lib/domain/locale.ts";
import { pluralCategory } from "../../../src/lib/format/pluralCategory.ts";

interface PluralFile {
  readonly supplemental: { readonly "plurals-type-cardinal": Readonly<Record<string, Readonly<Record<string, string>>>> };
}
const load: (path: string) => unknown = createRequire(import.meta.url);
const plurals = (load("cldr-core/supplemental/plurals.json") as PluralFile).supplemental["plurals-type-cardinal"];

/** "… @integer 1, 21~23, … @decimal 1.0" → each sample as it is written; a range is taken at both ends. */
function samplesOf(rule: string): string[] {
  return rule.replace(/^[^@]*/, "").match(/\d+(?:\.\d+)?/g) ?? [];
}

describe("pluralCategory(…)", () => {
  it.each(locales)("agrees with every sample of CLDR in %s", (locale) => {
    for (const [key, rule] of Object.entries(plurals[locale] ?? {})) {
      const samples = samplesOf(rule);
      expect(samples).not.toEqual([]);
      for (const sample of samples) {
        const decimals = sample.split(".")[1]?.length ?? 0;
        expect(`${sample} ${pluralCategory(Number(sample), locale, { decimals })}`).toBe(`${sample} ${key.split("-").at(-1)}`);
      }
    }
  });

  it.each([
    { value: 0, kk: "other", ru: "many", en: "other" },
    { value: 1, kk: "one", ru: "one", en: "one" },
    { value: -1, kk: "one", ru: "one", en: "one" },
    { value: 1.5, kk: "other", ru: "other", en: "other" },
    { value: 3, kk: "other", ru: "few", en: "other" },
    { value: 11, kk: "other", ru: "many", en: "other" },
    { value: 21, kk: "other", ru: "one", en: "other" },
    { value: 112, kk: "other", ru: "many", en: "other" },
    { value: 122, kk: "other", ru: "few", en: "other" },
    { value: 1e9, kk: "other", ru: "many", en: "other" },
  ])("classes $value", ({ value, ...expected }) => {
    for (const locale of locales) expect(pluralCategory(value, locale)).toBe(expected[locale]);
  });
});
