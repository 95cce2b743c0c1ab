/** Kazakh letters and the Russian ones that readers type for them; "ё" and "е" are one when searching. */
const alike: Readonly<Record<string, string>> = {
  ә: "а",
  ғ: "г",
  қ: "к",
  ң: "н",
  ө: "о",
  ұ: "у",
  ү: "у",
  һ: "х",
  і: "и",
  ё: "е",
};

/** Text for searching: small letters, Kazakh letters as their Russian look-alikes. */
export function foldLetters(text: string): string {
  return Array.from(text.toLowerCase(), (letter) => alike[letter] ?? letter).join("");
}
