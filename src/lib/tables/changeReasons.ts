import type { EnumValues, RowOf, Table } from "./schema.ts";
import { threeColumns } from "./threeColumns.ts";

/** What became of a row between two releases. */
export const changeKind = {
  added: { en: "Added", ru: "Добавлена", kk: "Қосылған" },
  changed: { en: "Changed", ru: "Изменена", kk: "Өзгертілген" },
  withdrawn: { en: "Withdrawn", ru: "Исключена", kk: "Алып тасталған" },
} as const satisfies EnumValues;

export const changeReasons = {
  name: "change_reasons",
  title: { en: "Reasons for changes", ru: "Причины изменений", kk: "Өзгерістердің себептері" },
  description: {
    en: "Why rows were added, changed or withdrawn in a release, and whether an error was corrected.",
    ru: "Почему в выпуске добавлены, изменены или исключены строки и исправлена ли при этом ошибка.",
    kk: "Шығарылымда жолдардың неге қосылғаны, өзгертілгені немесе алып тасталғаны және мұның қатені түзету екені не емесі.",
  },
  key: ["version", "table_name", "row_key", "kind"],
  columns: {
    version: {
      type: "id",
      required: true,
      meaning: {
        en: "Release that brings the change, YYYY.MM.N",
        ru: "Выпуск, в котором сделано изменение, YYYY.MM.N",
        kk: "Өзгеріс енгізілген шығарылым, YYYY.MM.N",
      },
    },
    table_name: {
      type: "id",
      required: true,
      meaning: { en: "Table that holds the row", ru: "Таблица, в которой стоит строка", kk: "Жол тұрған кесте" },
    },
    row_key: {
      type: "text",
      required: true,
      meaning: {
        en: "Key of the row, its parts joined by |; * means every row of that table and kind of change",
        ru: "Ключ строки, его части соединены знаком |; * означает все строки этой таблицы с таким видом изменения",
        kk: "Жолдың кілті, бөліктері | белгісімен біріктіріледі; * – осы кестенің дәл сондай өзгерісі бар барлық жолы",
      },
    },
    kind: {
      type: "enum",
      required: true,
      values: changeKind,
      meaning: { en: "What became of the row", ru: "Что произошло со строкой", kk: "Жолға не болғаны" },
    },
    is_correction: {
      type: "boolean",
      required: true,
      meaning: {
        en: "The change corrects an error of this data set",
        ru: "Изменение исправляет ошибку этого набора данных",
        kk: "Өзгеріс осы деректер жинағының қатесін түзетеді",
      },
    },
    ...threeColumns("reason", true, { en: "Why", ru: "Почему", kk: "Неліктен" }),
  },
} as const satisfies Table;

export type ChangeReasonRow = RowOf<typeof changeReasons>;
