import type { UnitForms } from "../domain/claimRecord.ts";
import type { Locale } from "../domain/locale.ts";
import { textOf, textOrNull, wordOf } from "./decode.ts";
import { inLocale } from "./inLocale.ts";
import type { Query } from "./query.ts";

/** Units with the forms that follow a number in the reader's language. */
export const unitList: Query<{ locale: Locale }, UnitForms> = {
  name: "unit-list",
  params: ["locale"],
  sql: `SELECT u.unit_id, u.measure,
  ${inLocale("u", "one")} AS one,
  CASE $locale WHEN 'ru' THEN u.few_ru END AS few,
  CASE $locale WHEN 'ru' THEN u.many_ru END AS many,
  ${inLocale("u", "other")} AS other,
  CASE $locale WHEN 'kk' THEN u.ablative_kk END AS ablative,
  CASE $locale WHEN 'kk' THEN u.dative_kk END AS dative,
  ${inLocale("u", "axis")} AS axis
FROM units u ORDER BY u.unit_id`,
  toRow: (raw) => ({
    unitId: textOf(raw, "unit_id"),
    measure: wordOf(raw, "measure", ["count", "money", "percent", "rank", "other"] as const),
    one: textOf(raw, "one"),
    few: textOrNull(raw, "few"),
    many: textOrNull(raw, "many"),
    other: textOf(raw, "other"),
    ablative: textOrNull(raw, "ablative"),
    dative: textOrNull(raw, "dative"),
    axis: textOf(raw, "axis"),
  }),
  examples: [{ locale: "kk" }, { locale: "ru" }, { locale: "en" }],
};
