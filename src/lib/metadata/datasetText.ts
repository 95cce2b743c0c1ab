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
    en: "Published numbers about volunteers, volunteer organisations, grants and targets in Kazakhstan. Each claim is one number with its source, the rule by which it was counted, and its date, speaker and qualifier where they are known; numbers that contradict each other are all kept.",
    ru: "Опубликованные числа о волонтерах, волонтерских организациях, грантах и целях в Казахстане. Каждое утверждение – одно число с источником и правилом подсчета, а также датой, именем говорившего и оговоркой, если они известны; противоречащие друг другу числа сохранены все.",
    kk: "Қазақстандағы еріктілер, волонтерлік ұйымдар, гранттар мен мақсаттар туралы жарияланған сандар. Әр мәлімдеме – бір сан: оның дереккөзі мен санау ережесі, ал белгілі болса, күні, кім айтқаны және дәлдігі бірге беріледі; бір-біріне қайшы сандардың бәрі сақталған.",
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
