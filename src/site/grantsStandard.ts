import type { Trilingual } from "../lib/tables/schema.ts";

/** Where the standard is described. */
export const standardUrl = "https://standard.threesixtygiving.org/";

/** How a column of ours stands to the 360Giving Data Standard. */
export interface StandardColumn {
  readonly column: string;
  /** Titles of the fields as in a spreadsheet of the standard; none when no field fits. */
  readonly fields: readonly string[];
  readonly why: Trilingual;
}

const noCounterpart = (why: Trilingual, column: string): StandardColumn => ({ column, fields: [], why });

const ownOnly: Trilingual = {
  en: "Says how a number was published and read; grants there have no such mark.",
  ru: "Говорит, как число опубликовано и прочитано; у грантов в стандарте такой отметки нет.",
  kk: "Санның қалай жарияланып, қалай оқылғанын айтады; стандарттағы гранттарда мұндай белгі жоқ.",
};

const notesWhy: Trilingual = {
  en: "Remarks on the statement in one language; the field there describes the grant.",
  ru: "Примечания к утверждению на одном языке; поле стандарта описывает сам грант.",
  kk: "Мәлімдемеге бір тілдегі ескертпе; стандарттағы өріс гранттың өзін сипаттайды.",
};

/** Every column of the published table of grants, in its order, beside the fields of 360Giving. */
export const grantsStandard: readonly StandardColumn[] = [
  {
    column: "grant_id",
    fields: ["Identifier"],
    why: {
      en: "Partly: it names a statement, not a grant, and has no publisher prefix.",
      ru: "Частично: обозначает утверждение, а не грант, и не имеет префикса издателя.",
      kk: "Ішінара: грантты емес, мәлімдемені белгілейді, жариялаушының префиксі жоқ.",
    },
  },
  {
    column: "programme_id",
    fields: ["Grant Programme:Code"],
    why: {
      en: "Fits; the title stands in the table programmes.",
      ru: "Подходит; название стоит в таблице programmes.",
      kk: "Сәйкес; атауы programmes кестесінде.",
    },
  },
  {
    column: "funder_id",
    fields: ["Funding Org:Identifier"],
    why: {
      en: "Partly: a code of ours, not a number of a register; the name stands in the table funders.",
      ru: "Частично: наш код, а не номер из реестра; название стоит в таблице funders.",
      kk: "Ішінара: тізілімдегі нөмір емес, өз кодымыз; атауы funders кестесінде.",
    },
  },
  {
    column: "geo",
    fields: ["Beneficiary Location:Geographic Code"],
    why: {
      en: "Fits; the code is ISO 3166-2.",
      ru: "Подходит; код по ISO 3166-2.",
      kk: "Сәйкес; коды ISO 3166-2 бойынша.",
    },
  },
  noCounterpart(
    {
      en: "A place or circle narrower than the region; the field for places takes codes of a gazetteer only.",
      ru: "Место или круг уже региона; поле для мест принимает только коды из справочника.",
      kk: "Өңірден тар орын немесе топ; орын өрісі тек анықтамалықтағы кодтарды қабылдайды.",
    },
    "scope_id",
  ),
  {
    column: "period_start",
    fields: ["Planned Dates:Start Date", "Actual Dates:Start Date"],
    why: {
      en: "Planned dates where the status is planned, else actual dates; the precision of the source is kept.",
      ru: "Плановые даты, если стадия planned, иначе фактические; точность источника сохранена.",
      kk: "Сатысы planned болса, жоспарланған күндер, әйтпесе нақты күндер; дереккөздегі дәлдік сақталған.",
    },
  },
  {
    column: "period_end",
    fields: ["Planned Dates:End Date", "Actual Dates:End Date"],
    why: {
      en: "As for the start.",
      ru: "Как для начала.",
      kk: "Басталуымен бірдей.",
    },
  },
  noCounterpart(
    {
      en: "A row there is always one grant; ours may count projects, applications or money.",
      ru: "Строка стандарта – всегда один грант; у нас она может считать проекты, заявки или деньги.",
      kk: "Стандартта жол әрқашан бір грант; бізде ол жобаларды, өтінімдерді немесе ақшаны санауы мүмкін.",
    },
    "measure",
  ),
  {
    column: "value",
    fields: ["Amount Awarded", "Amount Disbursed"],
    why: {
      en: "Only where the measure is money of an award or a payment; counts and plans have no field.",
      ru: "Только если мера – деньги, присужденные или выплаченные; для количеств и планов поля нет.",
      kk: "Өлшем берілген немесе төленген ақша болса ғана; сандар мен жоспарларға өріс жоқ.",
    },
  },
  noCounterpart(
    {
      en: "“About”, “more than”; amounts there are exact.",
      ru: "«Около», «более»; суммы в стандарте точные.",
      kk: "«Шамамен», «астам»; стандартта сомалар дәл.",
    },
    "qualifier",
  ),
  {
    column: "unit_id",
    fields: ["Currency"],
    why: {
      en: "Only for money: tenge is KZT, usd is USD. Other units have no field.",
      ru: "Только для денег: tenge – KZT, usd – USD. Для других единиц поля нет.",
      kk: "Ақшаға ғана: tenge – KZT, usd – USD. Басқа өлшем бірліктеріне өріс жоқ.",
    },
  },
  noCounterpart(ownOnly, "as_printed"),
  {
    column: "direction_id",
    fields: ["Classifications:Code"],
    why: {
      en: "Fits, with a vocabulary of ours; the title stands in the table directions.",
      ru: "Подходит, со своим словарем; название стоит в таблице directions.",
      kk: "Сәйкес, сөздігі өзіміздікі; атауы directions кестесінде.",
    },
  },
  noCounterpart(
    {
      en: "Only awarded grants are published there; plans and reports have no mark.",
      ru: "Там публикуют только присужденные гранты; для планов и отчетов отметки нет.",
      kk: "Онда тек берілген гранттар жарияланады; жоспарлар мен есептерге белгі жоқ.",
    },
    "status",
  ),
  noCounterpart(
    {
      en: "A yes-or-no mark of ours; a classification there could say it.",
      ru: "Наша отметка «да или нет»; в стандарте это могла бы сказать классификация.",
      kk: "Біздің «иә немесе жоқ» белгіміз; стандартта мұны жіктеуіш айта алар еді.",
    },
    "is_volunteer_grant",
  ),
  noCounterpart(
    {
      en: "Who counts; a grant there is published by its funder.",
      ru: "Кто считает; грант в стандарте публикует сам грантодатель.",
      kk: "Кім санайды; стандартта грантты берушінің өзі жариялайды.",
    },
    "basis_id",
  ),
  noCounterpart(
    {
      en: "The part of the whole that is counted; there every grant is a row of its own.",
      ru: "Какая часть целого считается; в стандарте каждый грант – отдельная строка.",
      kk: "Бүтіннің қай бөлігі саналатыны; стандартта әр грант – жеке жол.",
    },
    "segment_id",
  ),
  {
    column: "repeats_grant_id",
    fields: ["Related Activity"],
    why: {
      en: "Partly: the field joins grants of one project, ours says that one number is told again.",
      ru: "Частично: поле связывает гранты одного проекта, а у нас значит, что число сказано еще раз.",
      kk: "Ішінара: өріс бір жобаның гранттарын байланыстырады, бізде ол санның қайта айтылғанын білдіреді.",
    },
  },
  noCounterpart(ownOnly, "chartable"),
  noCounterpart(ownOnly, "chart_note_id"),
  {
    column: "source_id",
    fields: ["Data Source"],
    why: {
      en: "Partly: our code of the source; the web address stands in the table sources.",
      ru: "Частично: наш код источника; веб-адрес стоит в таблице sources.",
      kk: "Ішінара: дереккөздің біздегі коды; веб-мекенжайы sources кестесінде.",
    },
  },
  noCounterpart(
    {
      en: "Terms of the source, row by row; there one licence holds for a whole file.",
      ru: "Условия источника для каждой строки; в стандарте лицензия одна на весь файл.",
      kk: "Әр жол үшін дереккөздің шарттары; стандартта бүкіл файлға бір лицензия беріледі.",
    },
    "source_licence_id",
  ),
  { column: "notes_en", fields: ["Description"], why: notesWhy },
  { column: "notes_ru", fields: ["Description"], why: notesWhy },
  { column: "notes_kk", fields: ["Description"], why: notesWhy },
];
