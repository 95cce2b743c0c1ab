import type { Trilingual } from "../tables/schema.ts";

/** The words by which the whole set is known, in every format the same. */
export const datasetText = {
  /** Name in addresses and identifiers. */
  name: "erikti",
  creator: "Erikti",
  title: {
    en: "Erikti: what has been said in numbers about volunteering in Kazakhstan",
    ru: "Erikti: что сказано в числах о волонтерстве в Казахстане",
    kk: "Erikti: Қазақстандағы волонтерлік туралы қандай сандар айтылды",
  },
  description: {
    en: "Published numbers about volunteers, volunteer organisations, grants and targets in Kazakhstan. Each row is one number with its source, date, speaker, qualifier and the rule by which it was counted; numbers that contradict each other are all kept.",
    ru: "Опубликованные числа о волонтерах, волонтерских организациях, грантах и целях в Казахстане. Каждая строка – одно число с источником, датой, тем, кто его назвал, оговоркой и правилом подсчета; противоречащие друг другу числа сохранены все.",
    kk: "Қазақстандағы еріктілер, волонтерлік ұйымдар, гранттар мен мақсаттар туралы жарияланған сандар. Әр жол – бір сан: оның дереккөзі, күні, кім айтқаны, ескертпесі және санау ережесі бірге беріледі; бір-біріне қайшы сандардың бәрі сақталған.",
  },
  rowSources: {
    en: "Sources of the numbers, named row by row",
    ru: "Источники чисел, указанные для каждой строки",
    kk: "Сандардың әр жолда көрсетілген дереккөздері",
  },
  keywords: {
    en: ["volunteering", "volunteers", "volunteer organisations", "grants", "civil society", "Kazakhstan", "open data"],
    ru: ["волонтерство", "волонтеры", "волонтерские организации", "гранты", "гражданское общество", "Казахстан", "открытые данные"],
    kk: ["волонтерлік", "еріктілер", "волонтерлік ұйымдар", "гранттар", "азаматтық қоғам", "Қазақстан", "ашық деректер"],
  },
} as const satisfies Record<"title" | "description" | "rowSources", Trilingual> & Record<string, unknown>;
