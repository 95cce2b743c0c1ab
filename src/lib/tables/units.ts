import { unitMeasure } from "./enums.ts";
import type { RowOf, Table } from "./schema.ts";
import { threeColumns } from "./threeColumns.ts";

export const units = {
  name: "units",
  title: { en: "Units", ru: "Единицы измерения", kk: "Өлшем бірліктері" },
  description: {
    en: "Units of the values, with the forms that follow a number.",
    ru: "Единицы измерения значений и их формы после числа.",
    kk: "Мәндердің өлшем бірліктері және олардың саннан кейінгі түрлері.",
  },
  key: ["unit_id"],
  columns: {
    unit_id: {
      type: "id",
      required: true,
      meaning: { en: "Identifier of the unit", ru: "Идентификатор единицы", kk: "Өлшем бірлігінің идентификаторы" },
    },
    measure: {
      type: "enum",
      required: true,
      values: unitMeasure,
      meaning: { en: "What the unit measures", ru: "Что измеряет единица", kk: "Бірліктің нені өлшейтіні" },
    },
    one_en: {
      type: "text",
      required: true,
      meaning: { en: "English form after one", ru: "Английская форма после числа один", kk: "Бір санынан кейінгі ағылшынша түрі" },
    },
    other_en: {
      type: "text",
      required: true,
      meaning: { en: "English form after other numbers", ru: "Английская форма после остальных чисел", kk: "Басқа сандардан кейінгі ағылшынша түрі" },
    },
    one_ru: {
      type: "text",
      required: true,
      meaning: { en: "Russian form after 1, 21, 31", ru: "Русская форма после 1, 21, 31", kk: "1, 21, 31 сандарынан кейінгі орысша түрі" },
    },
    few_ru: {
      type: "text",
      required: true,
      meaning: { en: "Russian form after 2, 3, 4", ru: "Русская форма после 2, 3, 4", kk: "2, 3, 4 сандарынан кейінгі орысша түрі" },
    },
    many_ru: {
      type: "text",
      required: true,
      meaning: {
        en: "Russian form after 5, 6, 11, 100",
        ru: "Русская форма после 5, 6, 11, 100",
        kk: "5, 6, 11, 100 сандарынан кейінгі орысша түрі",
      },
    },
    other_ru: {
      type: "text",
      required: true,
      meaning: { en: "Russian form after a fraction", ru: "Русская форма после дробного числа", kk: "Бөлшек саннан кейінгі орысша түрі" },
    },
    one_kk: {
      type: "text",
      required: true,
      meaning: { en: "Kazakh form after one", ru: "Казахская форма после числа один", kk: "Бір санынан кейінгі қазақша түрі" },
    },
    other_kk: {
      type: "text",
      required: true,
      meaning: { en: "Kazakh form after other numbers", ru: "Казахская форма после остальных чисел", kk: "Басқа сандардан кейінгі қазақша түрі" },
    },
    ablative_kk: {
      type: "text",
      required: false,
      meaning: {
        en: 'Kazakh ablative of a unit of measure, for "more than"; empty when the number takes the ending',
        ru: "Казахский исходный падеж единицы измерения, для «более»; пусто, если окончание получает число",
        kk: "Өлшем бірлігінің шығыс септігі, «астам» үшін; жалғауды сан алса, бос",
      },
    },
    dative_kk: {
      type: "text",
      required: false,
      meaning: {
        en: 'Kazakh dative of a unit of measure, for "almost" and "up to"',
        ru: "Казахский дательный падеж единицы измерения, для «почти» и «до»",
        kk: "Өлшем бірлігінің барыс септігі, «жуық» пен «дейін» үшін",
      },
    },
    ...threeColumns("axis", true, { en: "Name on an axis", ru: "Название на оси", kk: "Осьтегі атауы" }),
  },
} as const satisfies Table;

export type UnitRow = RowOf<typeof units>;
