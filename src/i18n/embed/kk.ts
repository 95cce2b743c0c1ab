import { endSentence } from "../endSentence.ts";
import type { EmbedMessages } from "./EmbedMessages.ts";

/** Kazakh words of frames and older links. */
export const embedKk: EmbedMessages = {
  openPage: "Барлық сан мен дереккөз",
  live: (version) => `Erikti, ${version} шығарылымы`,
  frozen: (version, date) => endSentence(`Erikti, график ${version} шығарылымындағы күйінде сақталған, шыққан күні: ${date}`),
  unchanged: (version) => `Содан бері ештеңе өзгерген жоқ (қазіргі шығарылым: ${version}).`,
  changed: (version) => `${version} шығарылымында мына сандар басқаша:`,
  linkUnchanged: (then, now) => `Сілтеме ${then} шығарылымы бойынша жасалған. Содан бері графикте ештеңе өзгерген жоқ (қазіргі шығарылым: ${now}).`,
  linkChanged: (then, now) => `Сілтеме ${then} шығарылымы бойынша жасалған. Қазір ${now} шығарылымы көрсетілген; содан бері мына сандар өзгерді:`,
  linkUnknown: (then, now) => `Сілтемеде көрсетілген ${then} шығарылымы мұнда сақталмаған. Қазір ${now} шығарылымы көрсетілген.`,
  was: (claimId, before, after) => `${claimId}: бұрын – ${before}, қазір – ${after}`,
  added: (claimId, after) => `${claimId}: қосылды, ${after}`,
  withdrawn: (claimId, before) => `${claimId}: алып тасталды, бұрын – ${before}`,
  otherwise: (claimId, value) => `${claimId}: ${value}, сан туралы мәлімет түзетілді`,
};
