import { formatCount } from "../../lib/format/formatCount.ts";
import { formatNumber } from "../../lib/format/formatNumber.ts";
import type { RegionCompareMessages } from "./RegionCompareMessages.ts";

const rows = { one: "строка", few: "строки", many: "строк", other: "строки" };

/** Russian words of the comparison of regions. */
const regionCompareRu: RegionCompareMessages = {
  title: "Сравнить регионы",
  description: "От двух до пяти регионов Казахстана рядом: числа о волонтерстве, строка на каждый способ подсчета, с источниками.",
  lede: "Строка – это один показатель, посчитанный по одному правилу, для одной и той же части и за период одного вида; числа, посчитанные по разным правилам, в одну строку не попадают. Полоса нарисована только там, где хотя бы у двух регионов есть число за один и тот же период.",
  controls: "Выбор регионов",
  remove: (name) => `Убрать: ${name}`,
  add: "Добавить регион",
  addNone: "выберите",
  population: "Население",
  indicator: "Что посчитано",
  sharedHeading: (count) => `Число есть хотя бы у двух регионов: ${formatCount(count, rows, "ru")}`,
  singleHeading: (count) => `Число есть только у одного региона: ${formatCount(count, rows, "ru")}`,
  singleLeftOut: (count) => `Не нарисованы строки, где число есть только у одного региона: ${formatNumber(count, "ru")}.`,
  nothingShared: "Подсчета, общего хотя бы для двух из этих регионов, не найдено.",
  none: "число не найдено",
  otherPeriod: "другой период",
  bars: "Полосы одной строки нарисованы в одном масштабе. Самая длинная – наибольшее число общего периода.",
  caption: (names) => `Регионы рядом: ${names}`,
  announced: (names, count) => `Рядом: ${names}. Строк, где число есть хотя бы у двух регионов: ${formatNumber(count, "ru")}.`,
  csvHeading: "Числа рядом",
};

export default regionCompareRu;
