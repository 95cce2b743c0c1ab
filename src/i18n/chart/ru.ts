import { endSentence } from "../endSentence.ts";
import type { ChartMessages } from "./ChartMessages.ts";
import { sharedChartRu } from "./sharedRu.ts";
import { formatCount } from "../../lib/format/formatCount.ts";

const numbers = { one: "разное число", few: "разных числа", many: "разных чисел", other: "разного числа" };
const claims = { one: "утверждение", few: "утверждения", many: "утверждений", other: "утверждения" };
const drawn = { one: "число", few: "числа", many: "чисел", other: "числа" };
const events = { one: "событие", few: "события", many: "событий", other: "события" };
const times = { one: "раз", few: "раза", many: "раз", other: "раза" };

/** Russian words of charts. */
export const chartRu: ChartMessages = {
  ...sharedChartRu,
  subtitle: (place, unit) => `${place}, ${unit}`,
  endLabel: (value, period) => (period ? `${value}, ${period}` : value),
  conflictLabel: (year, count) => `${year}: ${formatCount(count, numbers, "ru")}`,
  marks: {
    moreThan: "стрелка вверх – «более», «не менее»",
    moreThanRight: "стрелка вправо – «более», «не менее»",
    lessThan: "стрелка вниз – «до», «менее»",
    lessThanLeft: "стрелка влево – «до», «менее»",
    about: "волна – «около», «почти»",
    hollow: "пустой круг – другой подсчет или сказано позже",
    bracket: "скоба – разные подсчеты за один год",
    break: "пунктир – сменилось определение",
    borders: "пунктир – изменились границы региона",
    bar: "полоса – весь период, к которому относится число",
  },
  offChart: (list) => `Вне графика: ${list}.`,
  leftOut: (count) => `Не показано на графике: ${formatCount(count, claims, "ru")} в других единицах, см. список утверждений.`,
  leftOutUnformed: (count) => `Не показано на графике: ${formatCount(count, claims, "ru")} о времени, когда региона еще не было.`,
  bordersChanged: (date) => `Границы региона изменились ${date}: числа до этого дня и после него относятся к разным территориям.`,
  leftOutPer1000: (count) => `Не показано на графике: ${formatCount(count, claims, "ru")}, для которых нет близких по времени данных о населении.`,
  populationUsed: (list) => endSentence(`Делитель – численность населения на ${list}`),
  mixedBases: "Здесь рядом стоят числа, подсчитанные по разным правилам. Сравнивать их напрямую нельзя.",
  interactiveChart: "интерактивный график",
  whoCounts: "Кто считает",
  everyone: "все",
  place: "Место",
  segment: "Часть",
  allSegments: "все части",
  noSegment: "без деления",
  period: "Годы",
  fromYear: "от",
  toYear: "до",
  anyYear: "любого",
  events: "События",
  eventsShown: "показаны",
  eventsHidden: "скрыты",
  eventsHeading: "События, отмеченные на графике",
  eventsMarked: (count) => `На графике отмечено ${formatCount(count, events, "ru")}, список стоит под ним.`,
  nothingFound: "При таком выборе в прочитанных документах чисел не найдено.",
  noDrawable: "Ни одно из этих чисел нельзя показать на графике. Причина для каждого указана в списке утверждений.",
  oneFigure: (otherCount) =>
    otherCount === 0
      ? "Найдено одно число – это еще не ряд."
      : `На график можно поставить одно число, еще ${formatCount(otherCount, claims, "ru")} – в списке ниже.`,
  definitionChanged: "Определение внутри ряда менялось.",
  moreSources: (count) => `и еще ${count}`,
  tableCaption: (title) => `Числа графика: ${title}`,
  columns: {
    value: "Число",
    period: "Когда",
    whoCounts: "Кто считает",
    segment: "Часть",
    speaker: "Кто сказал",
    source: "Источник",
  },
  differentCounts: (year, list) => `За ${year} ${year.includes("–") ? "годы" : "год"} напечатаны разные числа: ${list}.`,
  fromTo: (name, first, firstPeriod, last, lastPeriod) =>
    first === last
      ? `${name}: первое и последнее число – ${first} (${firstPeriod} и ${lastPeriod}).`
      : `${name}: первое число – ${first} (${firstPeriod}), последнее – ${last} (${lastPeriod}).`,
  singleCount: (name, value, period) => `${name}: ${value} (${period}).`,
  range: (low, high) => `Из найденных чисел наименьшее – ${low}, наибольшее – ${high}.`,
  changedTo: (label, value) => endSentence(`${label}: ${value}`),
  firstView: "График снова в исходном виде.",
  numbersOver: (count, years) => endSentence(`${formatCount(count, drawn, "ru")}, ${years}`),
  firstLast: (first, firstPeriod, last, lastPeriod) => `Первое – ${first} (${firstPeriod}), последнее – ${last} (${lastPeriod}).`,
  card: {
    printed: "Напечатано",
    noted: "Записано, с текстом не сверено",
    quote: (words) => `«${words}»`,
    inferred: "дата определена косвенно",
    others: (list, moreCount) => `Другие считают: ${list}${moreCount > 0 ? `; и еще ${moreCount}` : ""}`,
    repeated: (count, publishers) => `Повторено: ${formatCount(count, times, "ru")} (${publishers})`,
    source: "Источник",
    toClaim: (claimId) => `${claimId} в списке утверждений`,
  },
  pointPosition: (index, count) => `Точка ${index} из ${count}`,
  keyboardHint: "Стрелки – от точки к точке, Enter – к утверждению, Tab – к ссылкам точки, Escape закрывает сведения о ней.",
};
