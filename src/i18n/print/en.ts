import type { PrintMessages } from "./PrintMessages.ts";

/** English words that stand on paper alone. */
export const printEn: PrintMessages = {
  permanentLink: "Permanent link",
  allClaims: (claims, sources) => `All claims, with notes (${claims} from ${sources})`,
};
