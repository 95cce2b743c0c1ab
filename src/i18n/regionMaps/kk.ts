import { formatCount } from "../../lib/format/formatCount.ts";
import { formatNumber } from "../../lib/format/formatNumber.ts";
import { endSentence } from "../endSentence.ts";
import type { RegionMapMessages } from "./RegionMapMessages.ts";

const regions = { one: "өңір", other: "өңір" };

/** Kazakh words of the maps of the regions. */
const regionMapsKk: RegionMapMessages = {
  title: "Өңірлер картасы",
  description:
    "Қазақстан өңірлері қатар көрсетілген, бірақ тек бір ережемен, бір кезеңде саналған сандар бойынша: карта, тақташалар, рет, халық саны, дереккөздер.",
  lede: (counts, largest) =>
    `Бірнеше өңірде бір нәрсе бір ережемен, бір кезең бойынша саналғанда ғана карта әділ болады. Оқылған құжаттардан волонтерлік туралы мұндай ${formatNumber(counts, "kk")} санақ табылды, ең ірісі – ${largest}. Сан табылмаған өңір сызықшалап көрсетілген: бұл нөл емес.`,
  toMaps: "Өңірлер картасы",
  toCompare: "Екіден беске дейінгі өңірді салыстыру",
  toCoverage: "Әр өңір туралы не табылды",
  population: { name: "Халық саны", basis: "оқылған құжаттарда жазылғандай" },
  controls: "Карта баптаулары",
  slice: "Көрсетілгені",
  view: "Түрі",
  views: { map: "карта", tiles: "тақташалар", ranking: "шамасы бойынша" },
  date: "Күні",
  year: "Жылы",
  earlier: "Ертерек",
  later: "Кейінірек",
  stepOf: (index, count) => `${index} / ${count}`,
  latest: "соңғы табылғаны",
  borders: "Шекара",
  bordersOf: { present: "қазіргі", old: "2022 жылғы 8 маусымға дейінгі" },
  of: (found, total) => `${formatCount(total, regions, "kk")} ішінен ${formatCount(found, regions, "kk")}`,
  sliceTitle: (name, of) => `${name}: ${of}`,
  legendNone: "сан табылмады",
  legendUnrated: "уақыты жақын халық саны жоқ",
  legendUnformed: "ол кезде бұл шекарада болмаған",
  legendStronger: "түсі қанығырақ – саны көбірек",
  inThousands: "сандар мыңмен берілген",
  none: "Оқылған құжаттардан сан табылмады.",
  unrated: (value) => `${value}; 18 ай шегінде халық саны табылмады, сондықтан бөлінбеген.`,
  unformed: "Ол кезде бұл өңір болмаған.",
  merged: (date) => endSentence(`Үлкенірек облыстан бөлінген күні: ${date}`),
  largest: (place, value) => `Табылған сандардың ең үлкені: ${value} (${place}).`,
  smallest: (place, value) => `Ең кішісі: ${value} (${place}).`,
  blankCount: (count) => `Оқылған құжаттардан ${formatCount(count, regions, "kk")} бойынша сан табылмады.`,
  unratedCount: (count) => `${formatCount(count, regions, "kk")} бойынша уақыты жақын халық саны табылмады, сондықтан бөлінбеген.`,
  unformedCount: (count) => `Бұл шекарада болмағаны: ${formatCount(count, regions, "kk")}.`,
  blankHeading: "Сан табылмады",
  unratedHeading: "Уақыты жақын халық саны жоқ",
  unformedHeading: "Бұл шекарада болмаған",
  sumOf: (names) => `қосындысы: ${names}`,
  dividedBy: (people, date) => `бөлінген сан – ${people} (${date})`,
  notes: {
    centres: "Белгілер әкімшілік орталықтарда тұр, олардың ауданы санға пропорционал.",
    oneScale: "Барлық күннің масштабы бір.",
    hedged: "«Астам», «шамамен» деген сандар жазылған мәні бойынша орналасқан.",
    ownDates: "Әр өңірдің өз күні бар, ол санның жанында көрсетілген.",
    oldBorders: (date) =>
      endSentence(
        `Шығыс Қазақстан облысы Абай облысымен, Қарағанды облысы Ұлытау облысымен, Алматы облысы Жетісу облысымен бірге. Шекара өзгерген күн – ${date}`,
      ),
    sums: "Екі өңірдің қосындысы бір дереккөз екі санды да бір күнге келтірген жағдайда ғана көрсетілген.",
    rates: "Бөлу нәтижесі екі мәнді цифрға дейін дөңгелектелген; уақыты ең жақын, алшақтығы 18 айдан аспайтын халық саны алынған.",
    onlyFound: "Бұл – саны табылған өңірлердің ғана реті, барлық өңірдікі емес.",
  },
  marks: { more: "көрсеткі – «астам», «кемінде»", less: "кері көрсеткі – «дейін», «аз»", about: "толқын – «шамамен», «жуық»" },
  signs: { moreThan: "> астам", atLeast: "≥ кемінде", upTo: "≤ дейін", lessThan: "< аз", about: "~ шамамен, жуық" },
  pickHint: "Өңірді түртіңіз немесе көрсеткі пернелерімен өңірден өңірге өтіңіз.",
  keyboardHint: "Көрсеткі пернелері өңірден өңірге өткізеді, Enter өңірдің бетін ашады, Escape таңдауды алып тастайды.",
  position: (index, count) => `Өңір: ${index} / ${count}`,
  regionPage: (name) => `Өңірдің беті: ${name}`,
  claimLink: (claimId) => `мәлімдеме ${claimId}`,
  interactiveMap: "интерактивті карта",
  columns: { region: "Өңір", value: "Сан", perThousand: "1\u00a0000 тұрғынға шаққанда", date: "Күні", source: "Дереккөз" },
  tableCaption: (title) => `Картадағы сандар: ${title}`,
  listHeading: "Салыстыруға болатынның бәрі",
  listNote: "Кемінде төрт өңірді қамтитын салыстырулар деректерден ереже бойынша табылған: бір көрсеткіш, бір санау тәсілі, бір бөлік, бір кезең.",
  showOnMap: "картадан көрсету",
  changedTo: (title) => `Қазір көрсетілгені: ${title}.`,
  csv: { code: "код", state: "күйі", population: "бөлінген халық саны", populationDate: "халық санының күні" },
};

export default regionMapsKk;
