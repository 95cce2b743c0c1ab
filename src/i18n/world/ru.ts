import type { WorldMessages } from "./WorldMessages.ts";

/** Russian words of the page of the neighbours. */
export const worldRu: WorldMessages = {
  title: "Казахстан и соседи",
  description:
    "Казахстан, Центральная Азия, Россия, Монголия и Индонезия в Мировом индексе благотворительности за 2009–2021 годы: кто уделял время, давал деньги и помогал, по одному и тому же опросу.",
  lede: "Один и тот же опрос задает одинаковые вопросы во многих странах: Мировой индекс благотворительности фонда Charities Aid Foundation. Это выборка взрослых, поэтому разница в несколько пунктов может быть случайной. С числом зарегистрированных волонтеров его сравнивать нельзя.",
  measures: "Показатель",
  finding: (year, home, low, high) =>
    `${year} год: ${home.names} – ${home.value}; в других странах от ${low.value} (${low.names}) до ${high.value} (${high.names})`,
  howToRead: "У всех графиков одна шкала. Тонкая серая линия – Казахстан. Там, где за год значения нет, линия прерывается.",
  noSurvey: (years) => `Значений за отдельный год не найдено за ${years}: в издании 2019 года напечатаны средние за десять лет.`,
  moreAbout: (indicator) => `Все утверждения о Казахстане: ${indicator}`,
  table: "Таблица данных",
  tableCaption: (measure) => `${measure}, по странам и годам опроса`,
  country: "Страна",
  noReading: "значение не найдено",
  sources: "Источники",
  editions: "Источник: Charities Aid Foundation, издания Мирового индекса благотворительности по годам опроса:",
  edition: (surveyYear) => `издание за год опроса ${surveyYear}`,
  rights: "Права",
  chart: {
    role: "интерактивный график",
    hint: "Стрелки влево и вправо переходят между годами, вверх и вниз – между странами, Enter открывает источник.",
    position: (index, count) => `${index} из ${count}`,
    homeThen: (home, value) => `${home} в том же году: ${value}`,
    homeUnknown: (home) => `${home} в том же году: значение не найдено`,
    source: "Источник",
  },
  ranksHeading: "Места, как напечатано",
  ranksNote:
    "Место зависит от того, сколько стран опросили в том году. Поэтому места на графике не показаны; здесь то, что напечатано о Казахстане в изданиях индекса.",
  ranksColumns: { year: "Год опроса", printed: "Как напечатано", source: "Источник" },
  othersHeading: "Что еще прочитано о других странах",
  othersNote: (claims, sources) => `Всего ${claims}, ${sources}. Считали по-разному, поэтому между собой эти числа не сравниваются.`,
  othersColumns: { country: "Место", indicator: "Показатель", value: "Число", when: "Когда" },
  columns: { placeId: "код", country: "страна", year: "год опроса", value: "значение", source: "источник", url: "адрес источника" },
};
