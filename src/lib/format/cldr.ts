/** Data of Unicode CLDR 48.2.0, written by `node scripts/cldr.ts`; a test compares. Do not edit. */
import type { Locale } from "../domain/locale.ts";
import type { CldrLocale } from "./cldrLocale.ts";

export const cldr: Readonly<Record<Locale, CldrLocale>> = {
  kk: {
    decimal: ",",
    group: "\u00a0",
    minus: "-",
    minGroupingDigits: 1,
    percent: "{0}%",
    numberRange: "{0}–{1}",
    compact: [
      { exponent: 12, pattern: "{0}\u00a0трлн" },
      { exponent: 9, pattern: "{0}\u00a0млрд" },
      { exponent: 6, pattern: "{0}\u00a0млн" },
      { exponent: 3, pattern: "{0}\u00a0мың" },
    ],
    months: {
      abbreviated: {
        format: ["қаң.", "ақп.", "нау.", "сәу.", "мам.", "мау.", "шіл.", "там.", "қыр.", "қаз.", "қар.", "жел."],
        standalone: ["қаң.", "ақп.", "нау.", "сәу.", "мам.", "мау.", "шіл.", "там.", "қыр.", "қаз.", "қар.", "жел."],
      },
      wide: {
        format: ["қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан"],
        standalone: ["Қаңтар", "Ақпан", "Наурыз", "Сәуір", "Мамыр", "Маусым", "Шілде", "Тамыз", "Қыркүйек", "Қазан", "Қараша", "Желтоқсан"],
      },
    },
    dates: {
      short: { year: "y", month: "MM.y", day: "dd.MM.y" },
      medium: { year: "y", month: "y\u00a0'ж'. MMM", day: "y\u00a0'ж'. d MMM" },
      long: {
        year: "y\u00a0'ж'.",
        month: "y\u00a0'ж'. MMMM",
        day: "y\u00a0'ж'. d MMMM",
      },
    },
    intervals: {
      short: {
        "year/year": "y–y",
        "month/year": "MM.y – MM.y",
        "month/month": "MM.y – MM.y",
        "day/year": "dd.MM.y – dd.MM.y",
        "day/month": "dd.MM.y – dd.MM.y",
        "day/day": "dd.MM.y – dd.MM.y",
      },
      medium: {
        "year/year": "y–y",
        "month/year": "y\u00a0'ж'. MMM – y\u00a0'ж'. MMM",
        "month/month": "y\u00a0'ж'. MMM–MMM",
        "day/year": "y\u00a0'ж'. d MMM – y\u00a0'ж'. d MMM",
        "day/month": "y\u00a0'ж'. d MMM – d MMM",
        "day/day": "y\u00a0'ж'. d–d MMM",
      },
      long: {
        "year/year": "y–y",
        "month/year": "y\u00a0'ж'. MMMM – y\u00a0'ж'. MMMM",
        "month/month": "y\u00a0'ж'. MMMM – MMMM",
        "day/year": "y\u00a0'ж'. d MMMM – y\u00a0'ж'. d MMMM",
        "day/month": "y\u00a0'ж'. d MMMM – d MMMM",
        "day/day": "y\u00a0'ж'. d–d MMMM",
      },
    },
    intervalFallback: "{0} – {1}",
  },
  ru: {
    decimal: ",",
    group: "\u00a0",
    minus: "-",
    minGroupingDigits: 1,
    percent: "{0}\u00a0%",
    numberRange: "{0}–{1}",
    compact: [
      { exponent: 12, pattern: "{0}\u00a0трлн" },
      { exponent: 9, pattern: "{0}\u00a0млрд" },
      { exponent: 6, pattern: "{0}\u00a0млн" },
      { exponent: 3, pattern: "{0}\u00a0тыс." },
    ],
    months: {
      abbreviated: {
        format: ["янв.", "февр.", "мар.", "апр.", "мая", "июн.", "июл.", "авг.", "сент.", "окт.", "нояб.", "дек."],
        standalone: ["янв.", "февр.", "март", "апр.", "май", "июнь", "июль", "авг.", "сент.", "окт.", "нояб.", "дек."],
      },
      wide: {
        format: ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"],
        standalone: ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"],
      },
    },
    dates: {
      short: { year: "y", month: "MM.y", day: "dd.MM.y" },
      medium: { year: "y", month: "LLL y\u00a0'г'.", day: "d MMM y\u00a0'г'." },
      long: {
        year: "y\u00a0'г'.",
        month: "LLLL y\u00a0'г'.",
        day: "d MMMM y\u00a0'г'.",
      },
    },
    intervals: {
      short: {
        "year/year": "y–y",
        "month/year": "MM.y–MM.y",
        "month/month": "MM.y–MM.y",
        "day/year": "dd.MM.y–dd.MM.y",
        "day/month": "dd.MM.y–dd.MM.y",
        "day/day": "dd.MM.y–dd.MM.y",
      },
      medium: {
        "year/year": "y–y",
        "month/year": "LLL y\u00a0'г'. – LLL y\u00a0'г'.",
        "month/month": "LLL – LLL y\u00a0'г'.",
        "day/year": "d MMM y\u00a0'г'. – d MMM y\u00a0'г'.",
        "day/month": "d MMM – d MMM y\u00a0'г'.",
        "day/day": "d–d MMM y\u00a0'г'.",
      },
      long: {
        "year/year": "y–y",
        "month/year": "LLLL y\u00a0'г'. – LLLL y\u00a0'г'.",
        "month/month": "LLLL – LLLL y\u00a0'г'.",
        "day/year": "d MMMM y\u00a0'г'. – d MMMM y\u00a0'г'.",
        "day/month": "d MMMM – d MMMM y\u00a0'г'.",
        "day/day": "d–d MMMM y\u00a0'г'.",
      },
    },
    intervalFallback: "{0} – {1}",
  },
  en: {
    decimal: ".",
    group: ",",
    minus: "-",
    minGroupingDigits: 1,
    percent: "{0}%",
    numberRange: "{0}–{1}",
    compact: [
      { exponent: 12, pattern: "{0}T" },
      { exponent: 9, pattern: "{0}B" },
      { exponent: 6, pattern: "{0}M" },
      { exponent: 3, pattern: "{0}K" },
    ],
    months: {
      abbreviated: {
        format: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"],
        standalone: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"],
      },
      wide: {
        format: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        standalone: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
      },
    },
    dates: {
      short: { year: "y", month: "MM/y", day: "dd/MM/y" },
      medium: { year: "y", month: "MMM y", day: "d MMM y" },
      long: { year: "y", month: "MMMM y", day: "d MMMM y" },
    },
    intervals: {
      short: {
        "year/year": "y\u2009–\u2009y",
        "month/year": "MM/y\u2009–\u2009MM/y",
        "month/month": "MM/y\u2009–\u2009MM/y",
        "day/year": "dd/MM/y\u2009–\u2009dd/MM/y",
        "day/month": "dd/MM/y\u2009–\u2009dd/MM/y",
        "day/day": "dd/MM/y\u2009–\u2009dd/MM/y",
      },
      medium: {
        "year/year": "y\u2009–\u2009y",
        "month/year": "MMM y\u2009–\u2009MMM y",
        "month/month": "MMM\u2009–\u2009MMM y",
        "day/year": "d MMM y\u2009–\u2009d MMM y",
        "day/month": "d MMM\u2009–\u2009d MMM y",
        "day/day": "d\u2009–\u2009d MMM y",
      },
      long: {
        "year/year": "y\u2009–\u2009y",
        "month/year": "MMMM y\u2009–\u2009MMMM y",
        "month/month": "MMMM\u2009–\u2009MMMM y",
        "day/year": "d MMMM y\u2009–\u2009d MMMM y",
        "day/month": "d MMMM\u2009–\u2009d MMMM y",
        "day/day": "d\u2009–\u2009d MMMM y",
      },
    },
    intervalFallback: "{0}\u2009–\u2009{1}",
  },
};
