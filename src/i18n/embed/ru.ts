import { endSentence } from "../endSentence.ts";
import type { EmbedMessages } from "./EmbedMessages.ts";

/** Russian words of frames and older links. */
export const embedRu: EmbedMessages = {
  openPage: "Все числа и источники",
  live: (version) => `Erikti, выпуск ${version}`,
  frozen: (version, date) => endSentence(`Erikti, график зафиксирован на выпуске ${version} от ${date}`),
  unchanged: (version) => `С тех пор ничего не изменилось (сейчас выпуск ${version}).`,
  changed: (version) => `В выпуске ${version} эти числа другие:`,
  linkUnchanged: (then, now) => `Ссылка сделана по выпуску ${then}. С тех пор на графике ничего не изменилось (сейчас выпуск ${now}).`,
  linkChanged: (then, now) => `Ссылка сделана по выпуску ${then}. Показан выпуск ${now}; с тех пор изменились эти числа:`,
  linkUnknown: (then, now) => `В ссылке назван выпуск ${then}, которого нет среди хранимых здесь. Показан выпуск ${now}.`,
  was: (claimId, before, after) => `${claimId}: было ${before}, стало ${after}`,
  added: (claimId, after) => `${claimId}: добавлено, ${after}`,
  withdrawn: (claimId, before) => `${claimId}: исключено, было ${before}`,
  otherwise: (claimId, value) => `${claimId}: ${value}, исправлены сведения о числе`,
};
