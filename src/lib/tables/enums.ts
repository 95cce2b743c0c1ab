import type { Qualifier, SourceKind } from "../domain/claim.ts";
import type { EnumValues, Trilingual } from "./schema.ts";

/** What an indicator is about. */
export const theme = {
  volunteers: { en: "Volunteers", ru: "Волонтеры", kk: "Еріктілер" },
  organisations: { en: "Volunteer organisations", ru: "Волонтерские организации", kk: "Волонтерлік ұйымдар" },
  participation: { en: "Participation", ru: "Участие населения", kk: "Халықтың қатысуы" },
  activity: { en: "Activities", ru: "Деятельность", kk: "Еріктілердің қызметі" },
  perception: { en: "Attitudes", ru: "Отношение общества", kk: "Қоғамның көзқарасы" },
  campaign: { en: "Campaigns", ru: "Акции и кампании", kk: "Акциялар мен науқандар" },
  emergency: { en: "Emergencies", ru: "Чрезвычайные ситуации", kk: "Төтенше жағдайлар" },
  training: { en: "Training", ru: "Обучение", kk: "Оқыту" },
  recognition: { en: "Recognition and awards", ru: "Награды и признание", kk: "Марапаттау және құрмет" },
  infrastructure: { en: "Infrastructure", ru: "Инфраструктура", kk: "Инфрақұрылым" },
  platform: { en: "Volunteer platform", ru: "Волонтерская платформа", kk: "Волонтерлік платформа" },
  funding: { en: "Funding", ru: "Финансирование", kk: "Қаржыландыру" },
  civil_society: { en: "Civil society", ru: "Гражданское общество", kk: "Азаматтық қоғам" },
  international: { en: "International work", ru: "Международная деятельность", kk: "Халықаралық қызмет" },
  giving_index: { en: "World Giving Index", ru: "Мировой индекс благотворительности", kk: "Әлемдік қайырымдылық индексі" },
  population: { en: "Population", ru: "Население", kk: "Халық саны" },
} as const satisfies EnumValues;

/** How a number of an indicator relates to time. */
export const measureKind = {
  stock: { en: "Stock (on a date)", ru: "На дату", kk: "Белгілі бір күнгі сан" },
  flow: { en: "Flow (over a period)", ru: "За период", kk: "Кезең ішіндегі сан" },
  cumulative: { en: "Cumulative (since a start)", ru: "Нарастающим итогом", kk: "Басынан бергі жиынтық сан" },
  share: { en: "Share", ru: "Доля", kk: "Үлес" },
  rank: { en: "Rank", ru: "Место в рейтинге", kk: "Рейтингтегі орын" },
  index: { en: "Index or rate of change", ru: "Индекс или темп изменения", kk: "Индекс немесе өзгеру қарқыны" },
  amount: { en: "Amount of money", ru: "Сумма денег", kk: "Ақша сомасы" },
} as const satisfies EnumValues;

/** Which direction of change counts as an improvement. */
export const better = {
  up: { en: "More is better", ru: "Больше – лучше", kk: "Көп болғаны жақсы" },
  down: { en: "Less is better", ru: "Меньше – лучше", kk: "Аз болғаны жақсы" },
  neutral: { en: "Neither", ru: "Не оценивается", kk: "Бағаланбайды" },
} as const satisfies EnumValues;

/** How a number was hedged in print. */
export const qualifier = {
  exact: { en: "Exactly", ru: "Ровно", kk: "Дәл" },
  about: { en: "About", ru: "Около", kk: "Шамамен" },
  more_than: { en: "More than", ru: "Более", kk: "Көрсетілген саннан көп" },
  at_least: { en: "At least", ru: "Не менее", kk: "Кемінде" },
  almost: { en: "Almost", ru: "Почти", kk: "Көрсетілген санға жуық" },
  up_to: { en: "Up to", ru: "До", kk: "Көрсетілген санға дейін" },
  less_than: { en: "Less than", ru: "Менее", kk: "Көрсетілген саннан аз" },
} as const satisfies Record<Qualifier, Trilingual>;

/** Kinds of source, the strongest first. */
export const sourceKind = {
  statistics: { en: "Statistics", ru: "Статистика", kk: "Статистика" },
  survey: { en: "Survey", ru: "Опрос", kk: "Сауалнама" },
  law: { en: "Law", ru: "Правовой акт", kk: "Құқықтық акт" },
  report: { en: "Report", ru: "Отчет", kk: "Есеп" },
  paper: { en: "Paper", ru: "Научная статья", kk: "Ғылыми мақала" },
  speech: { en: "Speech", ru: "Выступление", kk: "Сөйлеген сөз" },
  news: { en: "News", ru: "Новость", kk: "Жаңалық" },
  reference: { en: "Reference work", ru: "Справочное издание", kk: "Анықтамалық" },
} as const satisfies Record<SourceKind, Trilingual>;

/** How much of a source was read. */
export const readExtent = {
  full: { en: "Read in full", ru: "Прочитано полностью", kk: "Толық оқылды" },
  excerpt: { en: "Read as an excerpt", ru: "Прочитан отрывок", kk: "Үзіндісі оқылды" },
  data_file: { en: "Data file", ru: "Файл данных", kk: "Дерек файлы" },
} as const satisfies EnumValues;

/** How far the money or project of a grant statement had come. */
export const grantStatus = {
  planned: { en: "Planned", ru: "Запланировано", kk: "Жоспарланған" },
  awarded: { en: "Awarded", ru: "Присуждено", kk: "Берілген" },
  paid: { en: "Paid", ru: "Выплачено", kk: "Төленген" },
  reported: { en: "Reported", ru: "По отчету", kk: "Есеп бойынша" },
} as const satisfies EnumValues;

/** Kinds of funding programme. */
export const programmeKind = {
  state_grants: { en: "State grants", ru: "Государственные гранты", kk: "Мемлекеттік гранттар" },
  regional_grants: { en: "Regional grants", ru: "Региональные гранты", kk: "Өңірлік гранттар" },
  small_grants: { en: "Small grants", ru: "Малые гранты", kk: "Шағын гранттар" },
  youth_grants: { en: "Youth grants", ru: "Гранты для молодежи", kk: "Жастарға арналған гранттар" },
  social_order: { en: "State social order", ru: "Государственный социальный заказ", kk: "Мемлекеттік әлеуметтік тапсырыс" },
  contest: { en: "Contest", ru: "Конкурс", kk: "Байқау" },
  prize: { en: "Prize", ru: "Премия", kk: "Сыйлық" },
  incentive: { en: "Incentive", ru: "Поощрение", kk: "Ынталандыру" },
  emergency: { en: "Emergency support", ru: "Помощь в чрезвычайной ситуации", kk: "Төтенше жағдайдағы қолдау" },
  foundation: { en: "Foundation", ru: "Фонд", kk: "Қор" },
  corporate: { en: "Corporate", ru: "Корпоративная программа", kk: "Корпоративтік бағдарлама" },
} as const satisfies EnumValues;

/** Kinds of document that set targets. */
export const documentKind = {
  roadmap: { en: "Roadmap", ru: "Дорожная карта", kk: "Жол картасы" },
  concept: { en: "Concept", ru: "Концепция", kk: "Тұжырымдама" },
  plan: { en: "Plan", ru: "План", kk: "Жоспар" },
  campaign: { en: "Campaign", ru: "Кампания", kk: "Науқан" },
  speech: { en: "Speech", ru: "Выступление", kk: "Сөйлеген сөз" },
} as const satisfies EnumValues;

/** Groups in which promises are tallied, never all together; the first two lead. */
export const tallyGroup = {
  roadmaps: { en: "Roadmaps for volunteering", ru: "Дорожные карты волонтерства", kk: "Волонтерлікті дамыту жол карталары" },
  president: { en: "Instructions of the President", ru: "Поручения Президента", kk: "Президент тапсырмалары" },
  year_of_volunteer: { en: "Volunteer years 2020 and 2026", ru: "Годы волонтеров: 2020 и 2026", kk: "Волонтерлер жылдары: 2020 және 2026" },
  concepts: { en: "Government concepts", ru: "Концепции Правительства", kk: "Үкімет тұжырымдамалары" },
  grants: { en: "Grant programmes", ru: "Грантовые программы", kk: "Грант бағдарламалары" },
  events: { en: "Events", ru: "Мероприятия", kk: "Іс-шаралар" },
  greening: { en: "Planting and clean-ups", ru: "Озеленение и уборка", kk: "Көгалдандыру және тазалық" },
  other_plans: { en: "Other plans", ru: "Другие планы", kk: "Басқа жоспарлар" },
} as const satisfies EnumValues;

/** What a row says that a promise came to. */
export const outcomeKind = {
  done: { en: "Done", ru: "Сделано", kk: "Орындалған" },
  partly: {
    en: "Done in part, or a reading of part of the period",
    ru: "Сделано частично или учтена часть периода",
    kk: "Ішінара орындалған не кезеңнің бір бөлігі ғана есептелген",
  },
  not_done: { en: "Not done", ru: "Не сделано", kk: "Орындалмаған" },
} as const satisfies EnumValues;

/** What others reported of a target. */
export const reportedStatus = {
  met: { en: "Met", ru: "Достигнуто", kk: "Орындалды" },
  exceeded: { en: "Exceeded", ru: "Превышено", kk: "Асыра орындалды" },
  not_met: { en: "Not met", ru: "Не достигнуто", kk: "Орындалмады" },
  partly: { en: "Partly met", ru: "Достигнуто частично", kk: "Ішінара орындалды" },
  on_course: { en: "On course", ru: "Идет по графику", kk: "Кесте бойынша жүріп жатыр" },
  planned: { en: "Planned", ru: "Запланировано", kk: "Жоспарланған" },
  no_data: { en: "No outcome found", ru: "Сведений об итоге нет", kk: "Нәтижесі туралы мәлімет жоқ" },
} as const satisfies EnumValues;

/** Kinds of dated event. */
export const milestoneKind = {
  law: { en: "Law", ru: "Правовой акт", kk: "Құқықтық акт" },
  roadmap: { en: "Roadmap", ru: "Дорожная карта", kk: "Жол картасы" },
  office: { en: "Institution", ru: "Учреждение", kk: "Мекеме" },
  platform: { en: "Platform", ru: "Платформа", kk: "Платформа" },
  forum: { en: "Forum", ru: "Форум", kk: "Форум" },
  award: { en: "Award", ru: "Награда", kk: "Марапат" },
  campaign: { en: "Campaign", ru: "Кампания", kk: "Науқан" },
  emergency: { en: "Emergency", ru: "Чрезвычайная ситуация", kk: "Төтенше жағдай" },
  international: { en: "International", ru: "Международное событие", kk: "Халықаралық оқиға" },
  borders: { en: "Change of borders", ru: "Изменение границ", kk: "Шекараның өзгеруі" },
} as const satisfies EnumValues;

/** Kinds of region. */
export const regionKind = {
  oblast: { en: "Region", ru: "Область", kk: "Облыс" },
  city: { en: "City of republican significance", ru: "Город республиканского значения", kk: "Республикалық маңызы бар қала" },
} as const satisfies EnumValues;

/** Kinds of place. */
export const placeKind = {
  world: { en: "World", ru: "Мир", kk: "Әлем" },
  country: { en: "Country", ru: "Страна", kk: "Ел" },
  region: { en: "Region", ru: "Регион", kk: "Өңір" },
  former_region: { en: "Former region", ru: "Бывший регион", kk: "Бұрынғы өңір" },
} as const satisfies EnumValues;

/** What a unit measures: decides how a value is written. */
export const unitMeasure = {
  count: { en: "Count", ru: "Количество", kk: "Сан" },
  money: { en: "Money", ru: "Деньги", kk: "Ақша" },
  percent: { en: "Percent", ru: "Процент", kk: "Пайыз" },
  rank: { en: "Rank", ru: "Место", kk: "Орын" },
  other: { en: "Other", ru: "Другое", kk: "Басқа" },
} as const satisfies EnumValues;
