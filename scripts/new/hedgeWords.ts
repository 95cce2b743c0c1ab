import type { Qualifier } from "../../src/lib/domain/claim.ts";

/** Words that hedge a number in print, in small letters; `*` ends the stem of a word. The longest that stands in a text counts. */
export const hedgeWords: Readonly<Record<Exclude<Qualifier, "exact">, readonly string[]>> = {
  about: [
    ...["about", "around", "some", "approximately", "roughly", "circa", "~", "≈"],
    ...["около", "порядка", "примерно", "приблизительно", "ориентировочно"],
    ...["шамамен", "шамасында", "шақты", "шамалы", "shamamen", "shaqty"],
  ],
  more_than: [
    ...["more than", "over", "above", "exceed*", "upwards of", "+"],
    ...["более", "более чем", "больше", "больше чем", "свыше", "превы*", "с лишним"],
    ...["астам", "асқан", "асады", "асып", "асты", "көп", "артық", "жоғары", "аса", "astam*", "asqan"],
  ],
  at_least: [
    ...["at least", "no fewer than", "no less than", "not less than", "≥"],
    ...["не менее", "не менее чем", "не меньше", "как минимум", "минимум", "по меньшей мере"],
    ...["кемінде", "кем емес", "аз емес", "keminde"],
  ],
  almost: [...["almost", "nearly", "close to", "just under"], ...["почти", "без малого", "приблизил*"], ...["жуық", "дерлік", "жақын", "jýyq*"]],
  up_to: [
    ...["up to", "as many as", "at most", "no more than", "not more than", "≤"],
    ...["до", "не более", "не более чем", "не больше", "максимум"],
    ...["дейін", "аспайды", "аспайтын", "көп емес", "артық емес", "deıin"],
  ],
  less_than: [...["less than", "fewer than", "under", "below", "менее", "менее чем", "меньше"], ...["кем", "аз"]],
};
