/** Words that say nothing about what is looked for, with folded letters; numbers of question words included. */
const words = [
  "в во на по из за к ко о об от до для и или с со у при как что кто где когда это есть ли какой какая какие сколько",
  "жане мен да де ма ме ба бе па пе не ни кай кандай канша неше ким ким кайда кашан туралы бойынша ушин бар осы",
  "the a an of in on at by for and or to from with is are was were what who where when which how many much there",
  // The name of the site is also the Kazakh word for a volunteer.
  "erikti",
].join(" ");

/** Small words of the three languages: a query is not held to them. */
export const stopWords: ReadonlySet<string> = new Set(words.split(" "));
