/** Latin groups and letters as Russian ones; longer groups first. Kazakh Latin letters lose their marks before. */
const toCyrillicPairs =
  "shch щ zh ж kh х ts ц ch ч sh ш yu ю ya я yo е ye е a а b б c к d д e е f ф g г h х i и j ж k к l л m м n н o о p п q к r р s с t т u у v в w у x кс z з";
const toLatinPairs =
  "а a б b в v г g д d е e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ _ ы y ь _ э e ю yu я ya";

function toPairs(text: string): [string, string][] {
  const parts = text.split(" ");
  return parts.flatMap((part, at): [string, string][] => (at % 2 === 0 ? [[part, (parts[at + 1] ?? "").replace("_", "")]] : []));
}

const cyrillic = new Map(toPairs(toCyrillicPairs));
const latin = new Map(toPairs(toLatinPairs));
const groups = /shch|zh|kh|ts|ch|sh|yu|ya|yo|ye|./gu;
const latinVowel = /[aeiou]$/;

/** After a vowel y is й, elsewhere ы. */
function cyrillicOf(group: string, before: string): string {
  if (group === "y") return latinVowel.test(before) ? "й" : "ы";
  return cyrillic.get(group) ?? group;
}

/** A word in Latin letters as a Russian reader would write it: "pavlodar" → "павлодар"; folded as for search. */
export function toCyrillic(word: string): string {
  const plain = word.replaceAll("ı", "i").replaceAll("ş", "sh").normalize("NFD").replace(/\p{M}/gu, "");
  return plain.replace(groups, (group, at: number) => cyrillicOf(group, plain.slice(0, at)));
}

/** A folded Cyrillic word in Latin letters, as publishers write their names: "казинформ" → "kazinform". */
export function toLatin(word: string): string {
  return Array.from(word, (letter) => latin.get(letter) ?? letter).join("");
}
