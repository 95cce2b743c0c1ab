import { endSentence } from "../endSentence.ts";
import type { EmbedMessages } from "./EmbedMessages.ts";

/** Kazakh words of frames and older links. */
export const embedKk: EmbedMessages = {
  openPage: "Барлық сан мен дереккөз",
  live: (version) => `Erikti, ${version} шығарылымы`,
  frozen: (version, date) => endSentence(`Erikti, график ${version} шығарылымындағы күйінде сақталған, шыққан күні: ${date}`),
  unchanged: (version) => `${version} шығарылымына дейін ештеңе өзгерген жоқ.`,
  changed: (version) => `${version} шығарылымында мына сандар басқаша:`,
  linkUnchanged: (then, now) => `Сілтеме ${then} шығарылымында жасалған. Содан бері графикте ештеңе өзгерген жоқ (қазіргісі: ${now}).`,
  linkChanged: (then, now) => `Сілтеме ${then} шығарылымында жасалған. Қазір ${now} шығарылымы көрсетілген; содан бері мына сандар өзгерді:`,
  linkUnknown: (then, now) =>
    `Сілтемеде ${then} шығарылымы аталған, ол мұнда сақталған шығарылымдардың арасында жоқ. Қазір ${now} шығарылымы көрсетілген.`,
  was: (claimId, before, after) => `${claimId}: бұрын – ${before}, қазір – ${after}`,
  added: (claimId, after) => `${claimId}: қосылды, ${after}`,
  withdrawn: (claimId, before) => `${claimId}: алынып тасталды, бұрын – ${before}`,
  otherwise: (claimId, value) => `${claimId}: ${value}, сан туралы мәлімет түзетілді`,
};
