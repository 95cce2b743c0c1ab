import { endSentence } from "../endSentence.ts";
import type { EmbedMessages } from "./EmbedMessages.ts";

/** Russian words of frames and older links. */
export const embedRu: EmbedMessages = {
  openPage: "Все числа и источники",
  openEvents: "Все события и источники",
  eventList: "События списком",
  live: (version) => `Erikti, выпуск ${version}`,
  frozen: (version, date) => endSentence(`Erikti, зафиксировано на выпуске ${version} от ${date}`),
  unchanged: (version) => `С тех пор ничего не изменилось (сейчас выпуск ${version}).`,
  changed: (version) => `В выпуске ${version} иначе:`,
  linkUnchanged: (then, now) => `Ссылка сделана по выпуску ${then}. С тех пор здесь ничего не изменилось (сейчас выпуск ${now}).`,
  linkChanged: (then, now) => `Ссылка сделана по выпуску ${then}. Показан выпуск ${now}; с тех пор изменилось:`,
  linkUnknown: (then, now) => `В ссылке назван выпуск ${then}, которого нет среди хранимых здесь. Показан выпуск ${now}.`,
  was: (name, before, after) => `${name}: было ${before}, стало ${after}`,
  added: (name, after) => `${name}: добавлено, ${after}`,
  withdrawn: (name, before) => `${name}: исключено, было ${before}`,
  otherwise: (name, value) => `${name}: ${value}, исправлены сведения`,
};
