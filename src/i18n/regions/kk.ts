import { endSentence } from "../endSentence.ts";
import type { RegionMessages } from "./RegionMessages.ts";

/** "Абай облысында" → "Абай облысындағы", "Шымкентте" → "Шымкенттегі". */
const ofPlace = (inPlace: string): string => `${inPlace}${inPlace.endsWith("е") ? "гі" : "ғы"}`;

/** Kazakh words of the regions. */
export const regionsKk: RegionMessages = {
  title: "Өңірлер",
  description: "Қазақстанның 20 өңірінің әрқайсысындағы волонтерлік туралы жарияланған сандар: әр санның дереккөзі көрсетілген.",
  lede: "Мұнда әр өңір туралы не табылғаны көрсетілген. Сандар әртүрлі жылдарға қатысты және әртүрлі ережемен саналған, сондықтан бұл тізім рейтинг емес: ол қай өңір туралы дерек бар екенін көрсетеді.",
  columns: { region: "Өңір", claims: "Мәлімдеме", indicators: "Көрсеткіш", population: "Халық саны, соңғы табылғаны" },
  pageTitle: (name) => `Волонтерлік: ${name}`,
  pageDescription: (inPlace) => `${ofPlace(inPlace)} волонтерлік туралы табылған барлық сан: дереккөзі, күні және санау тәсілі.`,
  found: (inPlace, claims, indicators, sources) => `${ofPlace(inPlace)} волонтерлік туралы ${claims} табылды (${indicators}, ${sources}).`,
  nothing: (inPlace) => `Оқылған құжаттардан ${ofPlace(inPlace)} волонтерлік туралы сан табылмады.`,
  caution: "Бұл сандар әр жылдары айтылған және әртүрлі ережемен саналған, сондықтан оларды қосуға болмайды.",
  formed: (date, predecessor) =>
    `${endSentence(`Өңірдің құрылған күні: ${date}`)} Ол ${predecessor}ның құрамынан бөлінген. Осы шекара бойынша бұдан бұрынғы сан жоқ.`,
  oldBorders: (date) => `${endSentence(`Шекара өзгерген күн: ${date}`)} Осы күнге дейінгі сандар бұрынғы, үлкенірек аумаққа қатысты.`,
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
