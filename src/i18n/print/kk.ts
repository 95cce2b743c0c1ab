import type { PrintMessages } from "./PrintMessages.ts";

/** Kazakh words that stand on paper alone. */
export const printKk: PrintMessages = {
  permanentLink: "Тұрақты сілтеме",
  allClaims: (claims, sources) => `Барлық мәлімдеме ескертпелерімен (${claims}, ${sources})`,
};
