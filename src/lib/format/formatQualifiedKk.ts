import type { Qualifier } from "../domain/claim.ts";
import { formatCount, isPercent, joinNoun, nounForm, type NounForms } from "./formatCount.ts";
import { formatNumber } from "./formatNumber.ts";
import { formatPercent } from "./formatPercent.ts";
import { type KkCase, kkNumberSuffix, kkPercentSuffix } from "./kkNumberSuffix.ts";
import { pluralCategory } from "./pluralCategory.ts";

interface Before {
  readonly word: string;
}
interface After extends Before {
  readonly kkCase: KkCase;
}

/** «шамамен 200», but «200-ден астам»: the words that follow ask for a case. */
const words: Readonly<Record<Exclude<Qualifier, "exact">, Before | After>> = {
  about: { word: "шамамен" },
  at_least: { word: "кемінде" },
  more_than: { word: "астам", kkCase: "ablative" },
  less_than: { word: "аз", kkCase: "ablative" },
  almost: { word: "жуық", kkCase: "dative" },
  up_to: { word: "дейін", kkCase: "dative" },
};

/** The number in its case, then the word, then the noun; a unit of measure takes the case for the number. */
function phraseInCase(value: number, { word, kkCase }: After, forms?: NounForms): string {
  const number = formatNumber(value, "kk");
  const numberInCase = `${number}-${kkNumberSuffix(value, kkCase)} ${word}`;
  if (forms === undefined) return numberInCase;
  if (isPercent(forms)) return `${formatPercent(value, "kk")}-${kkPercentSuffix[kkCase]} ${word}`;
  const measure = forms[kkCase];
  if (measure !== undefined) return `${joinNoun(number, measure)} ${word}`;
  return `${numberInCase} ${nounForm(forms, pluralCategory(value, "kk"))}`;
}

/**
 * Writes a hedged number in Kazakh: «200-ден астам ұйым», «кемінде 200 ұйым», «6%-дан астам».
 *
 * Shape   value, qualifier, noun forms if any → phrase in small letters
 * Errors  RangeError for what is not finite
 */
export function formatQualifiedKk(value: number, qualifier: keyof typeof words, forms?: NounForms): string {
  const rule = words[qualifier];
  if ("kkCase" in rule) return phraseInCase(value, rule, forms);
  return `${rule.word} ${forms === undefined ? formatNumber(value, "kk") : formatCount(value, forms, "kk")}`;
}
