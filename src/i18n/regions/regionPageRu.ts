import { formatCount } from "../../lib/format/formatCount.ts";
import type { RegionPageMessages } from "./RegionPageMessages.ts";

/** After «найдено в»: prepositional. */
const region = { one: "регионе", few: "регионах", many: "регионах", other: "региона" };

/** Russian words of the page of a region. */
export const regionPageRu: RegionPageMessages = {
  bordersHeading: "Границы",
  didNotExist: (years) => `${years}: на любой вопрос об этом регионе ответ – «региона не было». Пустое место там – не пропущенное число.`,
  separated: (names) => `Что выделено в этот день: ${names}.`,
  joinNames: (names) => names.join(", "),
  oldClaims: (claims) => `Отдельно стоит сказанное о прежней территории: ${claims}.`,
  noOldClaims: "Утверждений о прежней территории на этой странице нет.",
  oldHeading: (date) => `В границах, действовавших до ${date}`,
  national: (counted) => `По Казахстану, тем же способом (${counted}):`,
  otherTime: "за другое время",
  nationalNote:
    "Рядом с числами стоит число по Казахстану, если найдено такое, которое подсчитано тем же способом и о той же части; числа, подсчитанные иначе, рядом не ставятся.",
  noNational: "Чисел по Казахстану, подсчитанных тем же способом, ни для одного из этих чисел не найдено.",
  emergenciesHeading: "Чрезвычайные ситуации",
  emergenciesNote: "Числа об одном событии называли в разные дни и разные ведомства; они пересекаются, складывать их нельзя.",
  targetsHeading: "Обещания",
  noNumber: "число не напечатано",
  verdict: (state) => `Что вышло: ${state}`,
  grantsHeading: "Финансирование",
  toGrant: "в таблице грантов",
  milestonesHeading: "События",
  populationNote: "Разные источники дают на одну дату разные числа; перечислены все.",
  gapsHeading: "Что не найдено",
  gapsLede: (missing, all, sources, date) =>
    `Показателей, найденных хотя бы в одном регионе, – ${all}; из них здесь в прочитанном не найдено чисел по ${missing} (${sources}, по состоянию на ${date}).`,
  gapsMeaning: "Это не значит, что чисел никто не публиковал: большинство источников прочитано в отрывках.",
  gapRegions: (count) => `найдено в ${formatCount(count, region, "ru")}`,
  gapRest: (count) =>
    `Еще ${formatCount(count, { one: "показатель", few: "показателя", many: "показателей", other: "показателя" }, "ru")}, найденные в немногих регионах`,
  none: {
    targets: "Обещаний об этом регионе не найдено.",
    grants: "Сообщений о финансировании в этом регионе не найдено.",
    milestones: "Событий этого региона с датой не найдено.",
    emergencies: "Чисел о чрезвычайных ситуациях в этом регионе не найдено.",
  },
  toMatrix: "Все регионы и показатели в одной таблице",
  takeHeading: "Данные и сравнение",
  csv: "Все утверждения этой страницы в CSV",
  tables: "Все утверждения: таблица, форматы, условия",
  compare: "Этот регион рядом с другими",
  maps: "Этот регион на картах",
  file: {
    region: "Регион",
    indicatorId: "показатель",
    indicator: "название показателя",
    unit: "единица",
    scope: "часть региона",
    repeats: "повторяет утверждение",
    chartable: "годится для графика",
    yes: "да",
    no: "нет",
    claims: "Утверждения",
  },
};
