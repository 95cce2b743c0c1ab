import type { EmbedMessages } from "./EmbedMessages.ts";

/** English words of frames and older links. */
export const embedEn: EmbedMessages = {
  openPage: "All numbers and sources",
  openEvents: "All events and sources",
  eventList: "Events as a list",
  live: (version) => `Erikti, release ${version}`,
  frozen: (version, date) => `Erikti, frozen at release ${version} of ${date}`,
  unchanged: (version) => `Unchanged up to release ${version}.`,
  changed: (version) => `In release ${version} this reads differently:`,
  linkUnchanged: (then, now) => `This link was made on release ${then}. Nothing shown here has changed since (release ${now}).`,
  linkChanged: (then, now) => `This link was made on release ${then}. Shown is release ${now}; this has changed since:`,
  linkUnknown: (then, now) => `This link names release ${then}, which is not among the releases kept here. Shown is release ${now}.`,
  was: (name, before, after) => `${name}: was ${before}, is now ${after}`,
  added: (name, after) => `${name}: added, ${after}`,
  withdrawn: (name, before) => `${name}: withdrawn, was ${before}`,
  otherwise: (name, value) => `${name}: ${value}, its details were corrected`,
};
