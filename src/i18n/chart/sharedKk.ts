import { endSentence } from "../endSentence.ts";
import type { SharedChartMessages } from "./SharedChartMessages.ts";

/** Kazakh words that charts and maps of every kind share. */
export const sharedChartKk: SharedChartMessages = {
  per1000Axis: (unit) => `1\u00a0000 тұрғынға шаққандағы ${unit} саны`,
  oldBorders: (date) => endSentence(`Сандар өңірдің бұрынғы шекарасына қатысты. Шекара өзгерген күн – ${date}`),
  measure: "Өлшем",
  asCounted: "саны",
  per1000: "1\u00a0000 тұрғынға шаққанда",
  per1000Value: (value) => `1\u00a0000 тұрғынға шаққанда – ${value}`,
  reset: "Бастапқы күйге",
  controls: "График баптаулары",
  engineLoading: (percent) => `Дерекқор жүктеліп жатыр: ${percent}`,
  engineWorking: "Есептеліп жатыр…",
  engineFailed: "Графикті қазір өзгерту мүмкін емес.",
  engineReason: {
    unreachable: "Дерекқор файлдары жүктелмеді.",
    corrupt: "Дерекқор файлдары бүлініп немесе толық емес күйде жетті.",
    timeout: "Дерекқор тым ұзақ жауап бермей тұр.",
    unsupported: "Бұл браузер дерекқорды іске қоса алмайды.",
    crashed: "Дерекқордың жұмысы қатемен тоқтады.",
    query: "Сұрау орындалмады.",
  },
  engineStillHere: "Беттегі график, кесте және дереккөздер толық күйінде қолжетімді.",
  retry: "Қайталап көру",
  sources: "Дереккөздер",
  table: "Кесте",
  unknownPeriod: "күні белгісіз",
  noSpeaker: (publisher) => `${publisher}, айтқан адам көрсетілмеген`,
};
