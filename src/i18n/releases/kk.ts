import { formatCount } from "../../lib/format/formatCount.ts";
import { endSentence } from "../endSentence.ts";
import type { ReleaseMessages } from "./ReleaseMessages.ts";

const row = { one: "жол", other: "жол" };
const column = { one: "баған", other: "баған" };
const table = { one: "кесте", other: "кесте" };
const counted =
  (noun: typeof row, verb: string) =>
  (count: number): string =>
    `${formatCount(count, noun, "kk")} ${verb}`;

/** Kazakh words of releases. */
export const releasesKk: ReleaseMessages = {
  rows: { added: counted(row, "қосылды"), changed: counted(row, "өзгертілді"), withdrawn: counted(row, "алып тасталды") },
  columns: { added: counted(column, "қосылды"), removed: counted(column, "алынды") },
  tables: { added: counted(table, "қосылды"), removed: counted(table, "алынды") },
  onlyDescriptions: "жолдар өзгерген жоқ",
  first: "Бұл – алғашқы шығарылым, оны салыстыратын алдыңғысы жоқ.",
  firstShort: "алғашқы шығарылым",
  log: {
    title: "Деректердің шығарылымдары",
    description:
      "Erikti деректерінің барлық шығарылымы: бірінен екіншісіне дейін не өзгерді, әр нұсқаның файлдары мен бақылау сомалары, қалай сілтеме жасауға және тексеруге болады.",
    heading: "Шығарылымдар",
    lede: "Шығарылымның файлдары мекенжайын сақтайды және өзгермейді. Бір шығарылымнан келесісіне дейін не өзгергені жол-жолымен, себебімен бірге көрсетілген.",
    draft: (version) =>
      `Сайттың беттерінде және «Деректер» бетіндегі файлдарда ${version} шығарылымынан кейін енгізілген, әлі шығарылмаған өзгерістер бар.`,
    release: (version) => `${version} шығарылымы`,
    citeHeading: "Қалай сілтеме жасау керек",
    cite: "Шығарылымды атаңыз: сандар кейін түзетілуі мүмкін. Санның өзіне оның дереккөзі арқылы, мәлімдеменің нөмірін көрсетіп сілтеме жасаған дұрыс. Библиографиялық бағдарламалар үшін әр шығарылымның CITATION.cff файлы бар.",
    citation: (title, version, date) => endSentence(`${title}. Деректердің ${version} шығарылымы, ${date}`),
    verifyHeading: "Қалай тексеру керек",
    verify: "Әр шығарылымның SHA256SUMS файлы бар. Оны файлдармен бір қалтаға салып, мына бұйрықты орындаңыз:",
    moreHeading: "Түзетулер мен жаңалықтар",
    corrections: "Қандай қателер түзетілді және қате туралы қалай хабарлауға болады",
    feed: "Жаңа шығарылымдар мен түзетулер Atom арнасында",
  },
  page: {
    title: (version) => `Деректердің ${version} шығарылымы`,
    description: (version, date) =>
      `Erikti деректерінің ${version} шығарылымы, ${date}: не өзгергені жол-жолымен, себептерімен, және бақылау сомалары бар файлдар.`,
    kicker: "Шығарылымдар",
    lede: ({ date, collected, rows }) =>
      `${endSentence(`Шығарылған күні: ${date}`)} ${endSentence(`Дереккөздер жиналған соңғы күн: ${collected}`)} Барлық кестеде ${rows} бар.`,
    rowCount: (count) => formatCount(count, row, "kk"),
    compared: (previous) => `${previous} шығарылымымен салыстырғанда`,
    changesHeading: "Не өзгерді",
    kinds: { added: "Қосылғаны", changed: "Өзгертілгені", withdrawn: "Алып тасталғаны" },
    showAll: (count) => `${formatCount(count, row, "kk")} көрсету`,
    cells: (count) => `Жолдың өзі: ${formatCount(count, { one: "ұяшық", other: "ұяшық" }, "kk")}`,
    was: "Бұрын",
    now: "Қазір",
    empty: "бос",
    yes: "иә",
    no: "жоқ",
    reason: "Неліктен",
    follows: "Дереккөздің өзгеруінен туындайды.",
    correction: "Түзету",
    columnsHeading: "Бағандар мен кестелер",
    columnKinds: { added: "Баған қосылды", removed: "Баған алынды" },
    tableKinds: { added: "Кесте қосылды", removed: "Кесте алынды" },
    filesHeading: "Осы шығарылымның файлдары",
    filesNote: "Олар осы мекенжайын сақтайды және өзгермейді. Бәрін SHA256SUMS тізімі бойынша тексеруге болады.",
    allFiles: (count) => `Шығарылымның барлық файлы (${count}) бақылау сомаларымен`,
    fileColumns: { file: "Файл", size: "Көлемі" },
    bytes: { kilo: "кБ", mega: "МБ" },
  },
  corrections: {
    title: "Түзетулер",
    description:
      "Erikti деректеріндегі түзетілген қателер: не дұрыс болмады, қазір не тұр және қай шығарылымнан бастап. Қате туралы қалай хабарлауға болады.",
    heading: "Түзетулер",
    lede: "Біз жіберіп, кейін түзеткен қателер: бұрын не тұрды, қазір не тұр және қай шығарылымда түзетілді. Дереккөздердің бір-біріне қайшылығы қате емес: олар қатар тұра береді.",
    none: (date) => `Осы күнге дейінгі шығарылымдарда (соңғысы – ${date}) бірде-бір түзету болған жоқ.`,
    released: (version, date) => `${version} шығарылымы, ${date}`,
    howHeading: "Қате туралы қалай хабарлауға болады",
    how: "Әр мәлімдеменің нөмірі бар, мысалы c0908. Сол нөмірді көрсетіп, не дұрыс емес екенін және білсеңіз, дұрыс саны қай жерде жазылғанын айтыңыз. Сайттың осы көшірмесін жариялайтындарға хабарлаңыз.",
    howMore:
      "Түзету жаңа шығарылыммен бірге шығып, осы журналда қалады; мәлімдеменің нөмірі өзгермейді. Басқа дереккөзде басқа сан жазылса, ол бұрынғысының қасындағы жаңа мәлімдеме болады.",
  },
  feed: {
    title: "Erikti: деректердің шығарылымдары",
    subtitle: "Қазақстандағы волонтерлік туралы деректердің жаңа шығарылымдары мен түзетулер",
    correction: (place, version) => `${version} шығарылымындағы түзету: ${place}`,
    rights: "CC BY 4.0 іріктеуге, кодтарға, аудармаларға және ескертпелерге қатысты; сандарда дереккөздердің құқықтары сақталады.",
  },
};
