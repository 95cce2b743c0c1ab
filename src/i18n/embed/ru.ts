import { endSentence } from "../endSentence.ts";
import type { EmbedMessages } from "./EmbedMessages.ts";

/** Russian words of frames and older links. */
export const embedRu: EmbedMessages = {
  openPage: "Все числа и источники",
  live: (version) => `Erikti, выпуск ${version}`,
  frozen: (version, date) => endSentence(`Erikti, график застыл на выпуске ${version} от ${date}`),
  unchanged: (version) => `К выпуску ${version} ничего не изменилось.`,
  changed: (version) => `В выпуске ${version} эти числа другие:`,
  linkUnchanged: (then, now) => `Ссылка сделана на выпуске ${then}. С тех пор на графике ничего не изменилось (выпуск ${now}).`,
  linkChanged: (then, now) => `Ссылка сделана на выпуске ${then}. Показан выпуск ${now}; с тех пор изменились числа:`,
  linkUnknown: (then, now) => `В ссылке назван выпуск ${then}, которого нет среди хранимых здесь. Показан выпуск ${now}.`,
  was: (claimId, before, after) => `${claimId}: было ${before}, стало ${after}`,
  added: (claimId, after) => `${claimId}: добавлено, ${after}`,
  withdrawn: (claimId, before) => `${claimId}: снято, было ${before}`,
  otherwise: (claimId, value) => `${claimId}: ${value}, исправлены сведения о числе`,
};
