/** Letters are folded: и stands for і and и, у for ұ, ү and у, к for қ, г for ғ, н for ң. */
const vowel = "[аеёиоуыэюя]";
const voiceless = "[кпстфхцчшщбвгд]";
const nasal = "[мн]";
/** Sonorants and voiced consonants; и and у may also stand for them. */
const voiced = "[лрйзжиуңмн]";

interface Ending {
  readonly pattern: RegExp;
  /** Letters that must be left. */
  readonly stem: number;
}

const ending = (before: string, endings: string, stem = 3): Ending => ({ pattern: new RegExp(`(?<=${before})(?:${endings})$`), stem });

/** Cases, longest first; after a possessive ending they begin with н. The letter before decides which variant is possible. */
const cases: readonly Ending[] = [
  ending("[ыи]", "ндагы|ндеги|нда|нде|нан|нен|на|не"),
  ending(voiceless, "тагы|теги|тан|тен|тын|тин|пен"),
  ending(voiceless, "та|те|ка|ке", 4),
  ending(`${vowel}|${voiced}`, "дагы|деги|дан|ден|да|де|га|ге|мен"),
  ending(`${vowel}|${nasal}`, "нын|нин"),
  ending(nasal, "нан|нен"),
  ending("[зж]", "бен"),
  ending(voiced, "дын|дин"),
  ending("[аеёоуэюя]", "ны|ни"),
  ending(voiced, "ды|ди", 5),
  ending(voiceless, "ты|ти", 5),
  ending("[лрйзжнм]", "гы|ги"),
  ending("[птсш]", "кы|ки", 4),
  ending("с[ыи]|[лдт][ае]р[ыи]", "н"),
];

/** After ы and и the с belongs to the word: облыс, облысы. */
const possessives: readonly Ending[] = [ending("[аеёоуэюя]", "сы|си"), ending(".", "ымыз|имиз|ыныз|иниз"), ending("[^аеёоуэюя]", "ы|и")];

const plurals: readonly Ending[] = [ending(`${vowel}|[рйиу]`, "лар|лер"), ending("[лмнзж]", "дар|дер"), ending(voiceless, "тар|тер")];

/** Stems that lose a vowel before an ending, and nouns whose own end looks like an ending. */
const unequal: Readonly<Record<string, string>> = {
  халк: "халык",
  орн: "орын",
  калп: "калып",
  даус: "дауыс",
  желис: "жел",
  таск: "таскын",
  караган: "караганд",
};

function cut(word: string, endings: readonly Ending[]): string {
  for (const { pattern, stem } of endings) {
    const shorter = word.replace(pattern, "");
    if (shorter !== word && shorter.length >= stem) return shorter;
  }
  return word;
}

/** Names that end like a word in the ablative. */
const isWhole = (word: string): boolean => /^(?:казак|кыргыз|озбек|тажик|турки|турикмен|паки|ауган)стан$/.test(word);

/** к and п soften before an ending: көмек, көмегі; кітап, кітабы. */
const harden = (stem: string): string => stem.replace(/г$/, "к").replace(/б$/, "п");

/**
 * Takes case, possessive and plural endings off a Kazakh word, and what is said by an adjective of place or time.
 *
 * Shape   word with folded letters → stem, the same for all forms of most nouns; a stem of a stem is itself
 */
export function stemKazakh(word: string): string {
  let stem = word;
  for (let before = ""; before !== stem && !isWhole(stem);) {
    before = stem;
    stem = cut(stem, cases);
    if (!isWhole(stem)) stem = cut(cut(stem, possessives), plurals);
  }
  const hard = harden(stem);
  return unequal[hard] ?? hard;
}
