import type { PrintMessages } from "./PrintMessages.ts";

/** Russian words that stand on paper alone. */
export const printRu: PrintMessages = {
  permanentLink: "Постоянная ссылка",
  allClaims: (claims, sources) => `Все утверждения с примечаниями (${claims}, ${sources})`,
};
