import { formatCount } from "../../lib/format/formatCount.ts";
import { endSentence } from "../endSentence.ts";
import type { ReleaseMessages } from "./ReleaseMessages.ts";

const row = { one: "строка", few: "строки", many: "строк", other: "строки" };
const column = { one: "столбец", few: "столбца", many: "столбцов", other: "столбца" };
const table = { one: "таблица", few: "таблицы", many: "таблиц", other: "таблицы" };
const counted =
  (noun: typeof row, verb: string) =>
  (count: number): string =>
    `${verb}: ${formatCount(count, noun, "ru")}`;

/** Russian words of releases. */
export const releasesRu: ReleaseMessages = {
  rows: { added: counted(row, "добавлено"), changed: counted(row, "изменено"), withdrawn: counted(row, "исключено") },
  columns: { added: counted(column, "добавлено"), removed: counted(column, "убрано") },
  tables: { added: counted(table, "добавлено"), removed: counted(table, "убрано") },
  onlyDescriptions: "строки не изменились",
  first: "Это первый выпуск, сравнить его не с чем.",
  firstShort: "первый выпуск",
  log: {
    title: "Выпуски данных",
    description:
      "Все выпуски данных Erikti: что изменилось от одного к другому, файлы каждой версии с контрольными суммами, как ссылаться и как проверить.",
    heading: "Выпуски",
    lede: "Файлы выпуска сохраняют свой адрес и не меняются. Что изменилось от одного выпуска к другому, показано построчно и с причиной.",
    draft: (version) =>
      `На страницах сайта и в файлах на странице «Данные» есть изменения, которые сделаны после выпуска ${version} и еще не выпущены.`,
    release: (version) => `Выпуск ${version}`,
    citeHeading: "Как ссылаться",
    cite: "Называйте выпуск: числа могут быть исправлены позже. На само число лучше ссылаться через его источник, с номером утверждения. Для библиографических программ у каждого выпуска есть файл CITATION.cff.",
    citation: (title, version, date) => endSentence(`${title}. Выпуск данных ${version}, ${date}`),
    verifyHeading: "Как проверить",
    verify: "У каждого выпуска есть файл SHA256SUMS. Положите его в одну папку с файлами и выполните:",
    moreHeading: "Исправления и новости",
    corrections: "Какие ошибки исправлены и как сообщить об ошибке",
    feed: "Новые выпуски и исправления в ленте Atom",
  },
  page: {
    title: (version) => `Выпуск данных ${version}`,
    description: (version, date) =>
      `Выпуск данных Erikti ${version}, ${date}: что изменилось в каждой строке и почему, файлы с контрольными суммами.`,
    kicker: "Выпуски",
    lede: ({ date, collected, rows }) =>
      `${endSentence(`Дата выпуска: ${date}`)} ${endSentence(`Источники собраны по ${collected}`)} Всего в таблицах: ${rows}.`,
    rowCount: (count) => formatCount(count, row, "ru"),
    compared: (previous) => `По сравнению с выпуском ${previous}`,
    changesHeading: "Что изменилось",
    kinds: { added: "Добавлено", changed: "Изменено", withdrawn: "Исключено" },
    showAll: (count) => `Показать: ${formatCount(count, row, "ru")}`,
    cells: (count) => `Строка целиком: ${formatCount(count, { one: "ячейка", few: "ячейки", many: "ячеек", other: "ячейки" }, "ru")}`,
    was: "Было",
    now: "Стало",
    empty: "пусто",
    yes: "да",
    no: "нет",
    reason: "Почему",
    follows: "Следует из изменения источника.",
    correction: "Исправление",
    columnsHeading: "Столбцы и таблицы",
    columnKinds: { added: "Добавлен столбец", removed: "Убран столбец" },
    tableKinds: { added: "Добавлена таблица", removed: "Убрана таблица" },
    filesHeading: "Файлы этого выпуска",
    filesNote: "Они сохраняют этот адрес и не меняются. Все их можно проверить по списку SHA256SUMS.",
    allFiles: (count) => `Все файлы выпуска (${count}) с контрольными суммами`,
    fileColumns: { file: "Файл", size: "Размер" },
    bytes: { kilo: "кБ", mega: "МБ" },
  },
  corrections: {
    title: "Исправления",
    description: "Исправленные ошибки данных Erikti: что было неверно, что стоит теперь и с какого выпуска. Как сообщить об ошибке.",
    heading: "Исправления",
    lede: "Ошибки, которые мы допустили и исправили: что стояло, что стоит теперь и в каком выпуске. Противоречия между источниками – не ошибки: они остаются рядом.",
    none: (date) => `До последнего выпуска включительно (${date}) исправлений не было.`,
    released: (version, date) => `Выпуск ${version}, ${date}`,
    howHeading: "Как сообщить об ошибке",
    how: "У каждого утверждения есть номер, например c0908. Назовите его, напишите, что неверно, и, если можете, где напечатано верное число. Сообщите тем, кто публикует эту копию сайта.",
    howMore:
      "Исправление выходит с новым выпуском и остается в этом журнале; номер утверждения не меняется. Если в другом источнике стоит другое число, это новое утверждение рядом с прежним.",
  },
  feed: {
    title: "Erikti: выпуски данных",
    subtitle: "Новые выпуски данных о волонтерстве в Казахстане и исправления",
    correction: (place, version) => `Исправление в выпуске ${version}: ${place}`,
    rights: "CC BY 4.0 для отбора, кодов, переводов и примечаний; за числами сохраняются права их источников.",
  },
};
