import { endSentence } from "../endSentence.ts";
import type { RegionMessages } from "./RegionMessages.ts";

/** Russian words of the regions. */
export const regionsRu: RegionMessages = {
  title: "Регионы",
  description: "Что напечатано о волонтерстве в каждом из 20 регионов Казахстана: число за числом, с источниками.",
  lede: "Что найдено о каждом регионе. Числа относятся к разным годам и взяты у тех, кто считал по-разному, поэтому этот список – не рейтинг: он показывает, где есть что читать.",
  columns: { region: "Регион", claims: "Утверждения", indicators: "Показатели", population: "Население, последнее найденное" },
  pageTitle: (name) => `Волонтерство: ${name}`,
  pageDescription: (inPlace) => `Все найденные числа о волонтерстве ${inPlace}: источник, дата и способ подсчета.`,
  found: (inPlace, claims, indicators, sources) => `О волонтерстве ${inPlace} найдено ${claims} (${indicators}, ${sources}).`,
  nothing: (inPlace) => `В прочитанных документах чисел о волонтерстве ${inPlace} не найдено.`,
  caution: "Эти числа названы в разные годы и получены по разным правилам, поэтому складывать их нельзя.",
  formed: (date, predecessor) =>
    `${endSentence(`Регион образован ${date}`)} Из чего выделен: ${predecessor}. Более ранних чисел в этих границах нет.`,
  oldBorders: (date) => `${endSentence(`Границы изменились ${date}`)} Более ранние числа относятся к прежней, большей территории.`,
  facts: { centre: "Центр", area: "Площадь", population: "Население", code: "ISO 3166-2" },
  squareKilometres: "км²",
  noPopulation: "в прочитанных документах число не найдено",
  source: "источник",
  claimsHeading: "Все найденные числа",
  chart: "График показателя",
  populationHeading: "Население",
  populationColumns: { date: "На дату", people: "Человек", source: "Источник" },
  oldBordersMark: "прежние границы",
};
