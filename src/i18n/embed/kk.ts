import { endSentence } from "../endSentence.ts";
import type { EmbedMessages } from "./EmbedMessages.ts";

/** Kazakh words of frames and older links. */
export const embedKk: EmbedMessages = {
  openPage: "Барлық сан мен дереккөз",
  openEvents: "Барлық оқиға мен дереккөз",
  eventList: "Оқиғалар тізімі",
  live: (version) => `Erikti, ${version} шығарылымы`,
  frozen: (version, date) => endSentence(`Erikti, ${version} шығарылымындағы күйінде сақталған, шыққан күні: ${date}`),
  unchanged: (version) => `Содан бері ештеңе өзгерген жоқ (қазіргі шығарылым: ${version}).`,
  changed: (version) => `${version} шығарылымында мыналар басқаша:`,
  linkUnchanged: (then, now) => `Сілтеме ${then} шығарылымы бойынша жасалған. Содан бері мұнда ештеңе өзгерген жоқ (қазіргі шығарылым: ${now}).`,
  linkChanged: (then, now) => `Сілтеме ${then} шығарылымы бойынша жасалған. Қазір ${now} шығарылымы көрсетілген; содан бері мыналар өзгерді:`,
  linkUnknown: (then, now) => `Сілтемеде көрсетілген ${then} шығарылымы мұнда сақталмаған. Қазір ${now} шығарылымы көрсетілген.`,
  was: (name, before, after) => `${name}: бұрын – ${before}, қазір – ${after}`,
  added: (name, after) => `${name}: қосылды, ${after}`,
  withdrawn: (name, before) => `${name}: алып тасталды, бұрын – ${before}`,
  otherwise: (name, value) => `${name}: ${value}, мәліметтері түзетілді`,
};
