import type { Trilingual } from "./schema.ts";

/** What may be done with a published file. */
export interface Rights {
  /** Name in a line, e.g. of a column of the catalogue. */
  readonly title: Trilingual;
  /** What is allowed, in sentences. */
  readonly text: Trilingual;
  /** Address of the licence; `null` when there is no licence but a holder of rights. */
  readonly url: string | null;
  /** Identifier in the list of SPDX; `null` when the rights are not a licence of that list. */
  readonly spdx: string | null;
  /** Who holds the rights; `null` where each row has a holder of its own. */
  readonly holder: string | null;
}

const ccByUrl = "https://creativecommons.org/licenses/by/4.0/";

/** The four kinds of rights under which resources are published; LICENSE-DATA.md says the same. */
export const rights = {
  "cc-by": {
    title: { en: "CC BY 4.0", ru: "CC BY 4.0", kk: "CC BY 4.0" },
    text: {
      en: "Creative Commons Attribution 4.0 International: name Erikti, the release and a link, and say what you changed.",
      ru: "Creative Commons Attribution 4.0 International: укажите Erikti, выпуск и ссылку и сообщите, что вы изменили.",
      kk: "Creative Commons Attribution 4.0 International: Erikti атауын, шығарылымды және сілтемені көрсетіп, нені өзгерткеніңізді айтыңыз.",
    },
    url: ccByUrl,
    spdx: "CC-BY-4.0",
    holder: "Erikti",
  },
  mixed: {
    title: {
      en: "CC BY 4.0 for what Erikti added; figures keep the rights of their sources",
      ru: "CC BY 4.0 для того, что добавил Erikti; за числами сохраняются права их источников",
      kk: "Erikti қосқан бөлікке CC BY 4.0; сандарда дереккөздердің құқықтары сақталады",
    },
    text: {
      en: "CC BY 4.0 covers the selection, codes, translations and notes. Each figure keeps the rights of its source: where a row names a source, the column source_licence_id names its terms, and the table licences gives them in words. See LICENSE-DATA.md.",
      ru: "CC BY 4.0 распространяется на отбор, коды, переводы и примечания. За каждым числом сохраняются права его источника: где строка называет источник, столбец source_licence_id называет его условия, а таблица licences приводит их словами. См. LICENSE-DATA.md.",
      kk: "CC BY 4.0 іріктеуге, кодтарға, аудармалар мен ескертпелерге қолданылады. Әр санда оның дереккөзінің құқықтары сақталады: жолда дереккөз аталса, source_licence_id бағаны оның шарттарын атайды, ал licences кестесі оларды сөзбен береді. LICENSE-DATA.md файлын қараңыз.",
    },
    url: null,
    spdx: null,
    holder: null,
  },
  caf: {
    title: {
      en: "Charities Aid Foundation, all rights reserved",
      ru: "Charities Aid Foundation, все права защищены",
      kk: "Charities Aid Foundation, барлық құқықтар қорғалған",
    },
    text: {
      en: "Numbers from the World Giving Index reports of the Charities Aid Foundation, all rights reserved. Only the numbers are given, with the report that prints them; CC BY 4.0 covers the codes, translations and notes alone.",
      ru: "Числа из докладов Charities Aid Foundation «World Giving Index», все права защищены. Приводятся только числа с указанием доклада, в котором они напечатаны; CC BY 4.0 распространяется лишь на коды, переводы и примечания.",
      kk: "Charities Aid Foundation ұйымының «World Giving Index» баяндамаларындағы сандар, барлық құқықтар қорғалған. Тек сандар мен олар жарияланған баяндама беріледі; CC BY 4.0 кодтарға, аудармалар мен ескертпелерге ғана қолданылады.",
    },
    url: null,
    spdx: null,
    holder: "Charities Aid Foundation",
  },
  ifrc: {
    title: {
      en: "IFRC: cite the source; ask before commercial reproduction",
      ru: "IFRC: укажите источник; о коммерческом воспроизведении спросите",
      kk: "IFRC: дереккөзін көрсетіңіз; коммерциялық мақсатта көбейтуге рұқсат сұраңыз",
    },
    text: {
      en: "Figures from reports of the Red Cross and Red Crescent. They may be cited with the source; for commercial reproduction the IFRC asks to be contacted. CC BY 4.0 covers the codes, translations and notes alone.",
      ru: "Числа из отчетов Красного Креста и Красного Полумесяца. Их можно цитировать с указанием источника; для коммерческого воспроизведения IFRC просит обратиться к ней. CC BY 4.0 распространяется лишь на коды, переводы и примечания.",
      kk: "Қызыл Крест пен Қызыл Жарты ай есептеріндегі сандар. Дереккөзі көрсетілсе, дәйексөз келтіруге болады; коммерциялық мақсатта көбейту үшін IFRC ұйымы өзіне хабарласуды сұрайды. CC BY 4.0 кодтарға, аудармалар мен ескертпелерге ғана қолданылады.",
    },
    url: null,
    spdx: null,
    holder: "International Federation of Red Cross and Red Crescent Societies",
  },
} as const satisfies Readonly<Record<string, Rights>>;

export type RightsId = keyof typeof rights;
