import { decimalParts } from "./decimalParts.ts";

export type KkCase = "ablative" | "dative";
type Endings = Readonly<Record<KkCase, string>>;

const den: Endings = { ablative: "ден", dative: "ге" };
const dan: Endings = { ablative: "дан", dative: "ға" };
const ten: Endings = { ablative: "тен", dative: "ке" };
const tan: Endings = { ablative: "тан", dative: "қа" };
const nen: Endings = { ablative: "нен", dative: "ге" };
const nan: Endings = { ablative: "нан", dative: "ға" };

/** нөл, бір, екі, үш, төрт, бес, алты, жеті, сегіз, тоғыз */
const ofDigit = [den, den, den, ten, ten, ten, dan, den, den, dan] as const;
/** –, он, жиырма, отыз, қырық, елу, алпыс, жетпіс, сексен, тоқсан */
const ofTens = [den, nan, dan, dan, tan, den, tan, ten, nen, nan] as const;
const ofHundred = den; // жүз
const ofMilliard = tan; // миллиард
const ofOtherPower = nan; // мың, миллион, триллион, квадриллион, квинтиллион

/** The last group of three digits that is not empty is spoken last, with the name of its power. */
function endingsOfPower(zeros: number): Endings {
  const power = zeros - (zeros % 3);
  return power === 9 ? ofMilliard : ofOtherPower;
}

function endings(digits: string): Endings {
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  if (zeros === digits.length) return den;
  if (zeros >= 3) return endingsOfPower(zeros);
  if (zeros === 2) return ofHundred;
  const last = Number(digits.at(-1 - zeros));
  return (zeros === 1 ? ofTens : ofDigit)[last] ?? den;
}

/** The percent sign is read «пайыз». */
export const kkPercentSuffix: Endings = dan;

/**
 * Finds the Kazakh case ending of a number written in digits: 200 (екі жүз) → "ден", 300 000 (үш жүз мың) → "нан".
 *
 * Shape   value, case → ending without its hyphen; a decimal fraction ends as its digits are read (5,6 → алты → "дан")
 * Errors  RangeError for what is not finite
 */
export function kkNumberSuffix(value: number, kkCase: KkCase): string {
  const { whole, fraction } = decimalParts(value);
  return endings(fraction === "" ? whole : fraction)[kkCase];
}
