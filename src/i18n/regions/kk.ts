import { endSentence } from "../endSentence.ts";
import type { RegionMessages } from "./RegionMessages.ts";

/** Kazakh words of the regions. */
export const regionsKk: RegionMessages = {
  title: "Өңірлер",
  description: "Қазақстанның 20 өңірінің әрқайсысындағы волонтерлік туралы жарияланған сандар: әр санның дереккөзі көрсетілген.",
  lede: "Әр өңір туралы не табылғаны. Сандар әр жылға қатысты және әртүрлі ережемен есептелген, сондықтан бұл тізім рейтинг емес: ол қай жерде оқитын дерек бар екенін көрсетеді.",
  columns: { region: "Өңір", claims: "Мәлімдеме", indicators: "Көрсеткіш", population: "Халық саны, соңғы табылғаны" },
  pageTitle: (name) => `Волонтерлік: ${name}`,
  pageDescription: (inPlace) => `Волонтерлік туралы ${inPlace} табылған барлық сан: дереккөзі, күні және есептеу тәсілі.`,
  found: (inPlace, claims, indicators, sources) => `Волонтерлік ${inPlace}: ${claims}, ${indicators}, ${sources}.`,
  nothing: (inPlace) => `Оқылған құжаттардан волонтерлік туралы сан табылмады: ${inPlace}.`,
  caution: "Олар әр жылы айтылған және әртүрлі ережемен есептелген, сондықтан қосуға болмайды.",
  formed: (date, predecessor) =>
    `${endSentence(`Өңірдің құрылған күні: ${date}`)} Қай өңірден бөлінді: ${predecessor}. Осы шекарадағы бұдан бұрынғы сан жоқ.`,
  oldBorders: (date) => `${endSentence(`Шекара өзгерген күн: ${date}`)} Бұдан бұрынғы сандар бұрынғы, үлкенірек аумаққа қатысты.`,
  facts: { centre: "Орталығы", area: "Аумағы", population: "Халық саны", code: "ISO 3166-2" },
  squareKilometres: "км²",
  noPopulation: "оқылған құжаттардан сан табылмады",
  source: "дереккөз",
  claimsHeading: "Табылған барлық сан",
  chart: "Көрсеткіштің графигі",
  populationHeading: "Халық саны",
  populationColumns: { date: "Күні", people: "Адам", source: "Дереккөз" },
  oldBordersMark: "бұрынғы шекара",
};
