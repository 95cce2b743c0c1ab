import type { EmbedMessages } from "./EmbedMessages.ts";

/** English words of frames and older links. */
export const embedEn: EmbedMessages = {
  openPage: "All numbers and sources",
  live: (version) => `Erikti, release ${version}`,
  frozen: (version, date) => `Erikti, frozen at release ${version} of ${date}`,
  unchanged: (version) => `Unchanged up to release ${version}.`,
  changed: (version) => `In release ${version} these numbers read differently:`,
  linkUnchanged: (then, now) => `This link was made on release ${then}. Nothing in this chart has changed since (release ${now}).`,
  linkChanged: (then, now) => `This link was made on release ${then}. Shown is release ${now}; these numbers have changed since:`,
  linkUnknown: (then, now) => `This link names release ${then}, which is not among the releases kept here. Shown is release ${now}.`,
  was: (claimId, before, after) => `${claimId}: was ${before}, is now ${after}`,
  added: (claimId, after) => `${claimId}: added, ${after}`,
  withdrawn: (claimId, before) => `${claimId}: withdrawn, was ${before}`,
  otherwise: (claimId, value) => `${claimId}: ${value}, its details were corrected`,
};
