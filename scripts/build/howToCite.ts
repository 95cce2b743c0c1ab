import { formatDate } from "../../src/lib/format/formatDate.ts";
import type { Trilingual } from "../../src/lib/tables/schema.ts";
import type { Release } from "../check/release.ts";
import type { IndicatorFacts } from "./indicatorFacts.ts";

/** How to name the data of an indicator, in three languages. */
export function howToCite({ indicatorId, name }: Pick<IndicatorFacts, "indicatorId" | "name">, { version, collectedThrough }: Release): Trilingual {
  const date = {
    en: formatDate(collectedThrough, "en", "long"),
    ru: formatDate(collectedThrough, "ru", "long"),
    kk: formatDate(collectedThrough, "kk", "long"),
  };
  return {
    en: `Erikti. “${name.en}” (indicator ${indicatorId}). Data release ${version}; sources collected through ${date.en}. Name the source of each figure as well.`,
    ru: `Erikti. «${name.ru}» (показатель ${indicatorId}). Выпуск данных ${version}; последний день сбора источников: ${date.ru} Указывайте и источник каждого числа.`,
    kk: `Erikti. «${name.kk}» (көрсеткіш: ${indicatorId}). Деректердің ${version} шығарылымы; дереккөздер жиналған соңғы күн: ${date.kk}. Әр санның дереккөзін де көрсетіңіз.`,
  };
}
