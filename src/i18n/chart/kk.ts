import { endSentence } from "../endSentence.ts";
import type { ChartMessages } from "./ChartMessages.ts";
import { sharedChartKk } from "./sharedKk.ts";
import { formatCount } from "../../lib/format/formatCount.ts";

const numbers = { one: "түрлі сан", other: "түрлі сан" };
const claims = { one: "мәлімдеме", other: "мәлімдеме" };
const drawn = { one: "сан", other: "сан" };
const events = { one: "оқиға", other: "оқиға" };
const times = { one: "рет", other: "рет" };

/** Kazakh words of charts. */
export const chartKk: ChartMessages = {
  ...sharedChartKk,
  subtitle: (place, unit) => `${place}, ${unit}`,
  endLabel: (value, period) => (period ? `${value}, ${period}` : value),
  conflictLabel: (year, count) => `${year} жыл: ${formatCount(count, numbers, "kk")}`,
  marks: {
    moreThan: "жоғары қараған көрсеткі – «астам», «кемінде»",
    moreThanRight: "оңға қараған көрсеткі – «астам», «кемінде»",
    lessThan: "төмен қараған көрсеткі – «дейін», «аз»",
    lessThanLeft: "солға қараған көрсеткі – «дейін», «аз»",
    about: "толқын – «шамамен», «жуық»",
    hollow: "бос дөңгелек – басқа санақ немесе кейін айтылған",
    bracket: "жақша – бір жылға қатысты түрлі санақтар",
    break: "нүктелі сызық – анықтама өзгерген тұс",
    borders: "нүктелі сызық – өңір шекарасы өзгерген тұс",
    bar: "жолақ – сан қамтитын бүкіл кезең",
  },
  offChart: (list) => `Графиктен тыс: ${list}.`,
  leftOut: (count) => `Графикке енбегені: ${formatCount(count, claims, "kk")} (өлшем бірлігі басқа), мәлімдемелер тізімінен қараңыз.`,
  leftOutUnformed: (count) => `Графикке енбегені: ${formatCount(count, claims, "kk")} (ол кезде өңір әлі құрылмаған).`,
  bordersChanged: (date) =>
    `${endSentence(`Өңір шекарасы өзгерген күн – ${date}`)} Осы күнге дейінгі және одан кейінгі сандар әртүрлі аумаққа қатысты.`,
  leftOutPer1000: (count) => `Графикке енбегені: ${formatCount(count, claims, "kk")} (уақыт жағынан жақын халық саны табылмады).`,
  populationUsed: (list) => endSentence(`Мына күнгі халық санына бөлінген: ${list}`),
  mixedBases: "Мұнда түрлі ережемен саналған сандар қатар тұр. Оларды тікелей салыстыруға болмайды.",
  interactiveChart: "интерактивті график",
  whoCounts: "Кім санайды",
  everyone: "барлығы",
  place: "Аумақ",
  segment: "Бөлігі",
  allSegments: "барлық бөлігі",
  noSegment: "бөлінбеген",
  period: "Жылдар",
  fromYear: "басы",
  toYear: "соңы",
  anyYear: "кез келгені",
  events: "Оқиғалар",
  eventsShown: "көрсетілген",
  eventsHidden: "жасырылған",
  eventsHeading: "Графикте белгіленген оқиғалар",
  eventsMarked: (count) => `Графикте ${formatCount(count, events, "kk")} белгіленген, тізімі төменде.`,
  nothingFound: "Бұл таңдау бойынша оқылған құжаттардан сан табылмады.",
  noDrawable: "Бұл сандардың ешқайсысын графикке салуға болмайды. Әрқайсысының себебі мәлімдемелер тізімінде көрсетілген.",
  oneFigure: (otherCount) =>
    otherCount === 0
      ? "Бір ғана сан табылды, бұл әлі қатар емес."
      : `Графикке бір санды ғана қоюға болады, тағы ${formatCount(otherCount, claims, "kk")} төмендегі тізімде тұр.`,
  definitionChanged: "Қатардың ішінде анықтама өзгерген.",
  moreSources: (count) => `тағы ${count}`,
  tableCaption: (title) => `График сандары: ${title}`,
  columns: { value: "Сан", period: "Қашан", whoCounts: "Кім санайды", segment: "Бөлігі", speaker: "Кім айтты", source: "Дереккөз" },
  differentCounts: (year, list) => `${year} ${year.includes("–") ? "жылдарға" : "жылға"} қатысты түрлі сан жазылған: ${list}.`,
  fromTo: (name, first, firstPeriod, last, lastPeriod) =>
    first === last
      ? `${name}: алғашқысы да, соңғысы да – ${first} (${firstPeriod} және ${lastPeriod}).`
      : `${name}: алғашқысы – ${first} (${firstPeriod}), соңғысы – ${last} (${lastPeriod}).`,
  singleCount: (name, value, period) => `${name}: ${value} (${period}).`,
  range: (low, high) => `Табылған сандардың ең кішісі – ${low}, ең үлкені – ${high}.`,
  changedTo: (label, value) => endSentence(`${label}: ${value}`),
  firstView: "График бастапқы күйіне қайтты.",
  numbersOver: (count, years) => endSentence(`${formatCount(count, drawn, "kk")}, ${years}`),
  firstLast: (first, firstPeriod, last, lastPeriod) => `Алғашқысы – ${first} (${firstPeriod}), соңғысы – ${last} (${lastPeriod}).`,
  card: {
    printed: "Жазылуы",
    noted: "Белгіленгені, жазылуы тексерілмеген",
    quote: (words) => `«${words}»`,
    inferred: "күні жанама анықталған",
    others: (list, moreCount) => `Басқалардың санауынша: ${list}${moreCount > 0 ? `; тағы ${moreCount}` : ""}`,
    repeated: (count, publishers) => `${formatCount(count, times, "kk")} қайталанған: ${publishers}`,
    source: "Дереккөз",
    toClaim: (claimId) => `Мәлімдемелер тізіміндегі ${claimId}`,
  },
  pointPosition: (index, count) => `${index}-нүкте, барлығы ${count}`,
  keyboardHint: "Көрсеткі пернелер – нүктеден нүктеге, Enter – мәлімдемеге, Tab – нүктенің сілтемелеріне, Escape нүкте туралы мәліметті жабады.",
};
