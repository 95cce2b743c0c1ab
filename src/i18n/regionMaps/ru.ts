import { formatCount } from "../../lib/format/formatCount.ts";
import { formatNumber } from "../../lib/format/formatNumber.ts";
import { pluralCategory } from "../../lib/format/pluralCategory.ts";
import { endSentence } from "../endSentence.ts";
import type { RegionMapMessages } from "./RegionMapMessages.ts";

const regions = { one: "регион", few: "региона", many: "регионов", other: "региона" };
const ofRegions = { one: "региона", few: "регионов", many: "регионов", other: "регионов" };

/** Russian words of the maps of the regions. */
const regionMapsRu: RegionMapMessages = {
  title: "Карты регионов",
  description:
    "Регионы Казахстана рядом – только там, где числа получены по одному правилу и за одно время: карта, плитки, порядок по величине, население, источники.",
  lede: (counts, largest) =>
    `Карта честна только там, где в нескольких регионах одно и то же посчитано по одному правилу и за одно время. В прочитанных документах таких подсчетов о волонтерстве нашлось ${formatNumber(counts, "ru")}, в самом большом – ${largest}. Регион, о котором число не найдено, заштрихован: это не ноль.`,
  toMaps: "Карты регионов",
  toCompare: "Сравнить от двух до пяти регионов",
  toCoverage: "Что найдено о каждом регионе",
  population: { name: "Население", basis: "как напечатано в прочитанных документах" },
  controls: "Настройки карты",
  slice: "Показано",
  view: "Вид",
  views: { map: "карта", tiles: "плитки", ranking: "по величине" },
  date: "Дата",
  year: "Год",
  earlier: "Раньше",
  later: "Позже",
  stepOf: (index, count) => `${index} из ${count}`,
  latest: "последнее найденное",
  borders: "Границы",
  bordersOf: { present: "нынешние", old: "до 8 июня 2022 года" },
  of: (found, total) => `${formatNumber(found, "ru")} из ${formatCount(total, ofRegions, "ru")}`,
  sliceTitle: (name, of) => `${name}: ${of}`,
  legendNone: "число не найдено",
  legendUnrated: "нет близкого по времени населения",
  legendUnformed: "тогда в этих границах не было",
  legendStronger: "чем насыщеннее цвет, тем больше число",
  inThousands: "числа в тысячах",
  none: "В прочитанных документах число не найдено.",
  unrated: (value) => `${value}; население в пределах 18 месяцев не найдено, поэтому делить не на что.`,
  unformed: "Этого региона тогда не было.",
  merged: (date) => endSentence(`Часть большей области до ${date}`),
  largest: (place, value) => `Наибольшее из найденных чисел: ${value} (${place}).`,
  smallest: (place, value) => `Наименьшее: ${value} (${place}).`,
  blankCount: (count) => `В прочитанных документах не найдено числа для ${formatCount(count, ofRegions, "ru")}.`,
  unratedCount: (count) => `Для ${formatCount(count, ofRegions, "ru")} нет населения на близкую дату, делить не на что.`,
  unformedCount: (count) =>
    `${formatCount(count, regions, "ru")} в этих границах не ${pluralCategory(count, "ru") === "one" ? "существовал" : "существовали"}.`,
  blankHeading: "Число не найдено",
  unratedHeading: "Нет близкого по времени населения",
  unformedHeading: "В этих границах не существовали",
  sumOf: (names) => `сумма: ${names}`,
  dividedBy: (people, date) => `разделено на ${people} (${date})`,
  notes: {
    centres: "Знаки стоят на административных центрах, их площадь пропорциональна числу.",
    oneScale: "Все даты показаны в одном масштабе.",
    hedged: "Числа с оговоркой стоят по напечатанному числу.",
    ownDates: "У каждого региона своя дата, она указана рядом с числом.",
    oldBorders: (date) =>
      endSentence(
        `Восточно-Казахстанская область вместе с областью Абай, Карагандинская с областью Ұлытау, Алматинская с областью Жетісу: границы до ${date}`,
      ),
    sums: "Сумма двух регионов показана только там, где один источник дает оба числа на один день.",
    rates: "Результат деления округлен до двух значащих цифр; взято население на ближайшую дату, не дальше 18 месяцев.",
    onlyFound: "Это порядок среди найденных регионов, а не среди всех.",
  },
  marks: { more: "стрелка – «более», «не менее»", less: "стрелка назад – «до», «менее»", about: "волна – «около», «почти»" },
  signs: { moreThan: "> более", atLeast: "≥ не менее", upTo: "≤ до", lessThan: "< менее", about: "~ около, почти" },
  pickHint: "Коснитесь региона или переходите от региона к региону стрелками.",
  keyboardHint: "Стрелки – от региона к региону, Enter открывает страницу региона, Escape снимает выбор.",
  position: (index, count) => `Регион ${index} из ${count}`,
  regionPage: (name) => `Страница региона: ${name}`,
  claimLink: (claimId) => `утверждение ${claimId}`,
  interactiveMap: "интерактивная карта",
  columns: { region: "Регион", value: "Число", perThousand: "На 1\u00a0000 жителей", date: "Дата", source: "Источник" },
  tableCaption: (title) => `Числа карты: ${title}`,
  listHeading: "Все, что можно сравнить",
  listNote: "Срезы не меньше чем из четырех регионов найдены в данных по правилу: один показатель, один способ подсчета, одна часть, один период.",
  showOnMap: "показать на карте",
  changedTo: (title) => `Теперь показано: ${title}.`,
  csv: { code: "код", state: "состояние", population: "разделено на население", populationDate: "население на дату" },
};

export default regionMapsRu;
