import type { Locale } from "../../lib/domain/locale.ts";
import { formatNumber } from "../../lib/format/formatNumber.ts";
import { markWords } from "../../lib/search/markWords.ts";
import { resultPath } from "../../lib/search/resultPath.ts";
import type { SearchAnswer, SearchHit } from "../../lib/search/searchAnswer.ts";
import { titleLanguage } from "../../lib/search/titleShare.ts";
import type { SearchWords } from "./searchWords.ts";

/** Hits of a kind that are shown at first. */
const shownAtFirst = 5;

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className = "", ...children: (Node | string)[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  made.append(...children);
  return made;
}

function markedNodes(text: string, language: Locale, terms: readonly string[]): (Node | string)[] {
  return markWords(text, language, new Set(terms)).map((piece) => (piece.isMarked ? element("mark", "", piece.text) : piece.text));
}

/** The search page lies one folder below the pages of its language. */
function hitItem(hit: SearchHit, locale: Locale): HTMLLIElement {
  const language = titleLanguage(hit, locale);
  const link = element("a", "", ...markedNodes(hit.title, language, hit.terms));
  link.href = `../${resultPath(hit)}`;
  if (language !== locale) link.lang = language;
  const detail = hit.detail === "" ? [] : [element("p", "", ...markedNodes(hit.detail, locale, hit.terms))];
  return element("li", "", link, ...detail);
}

/** Shows the rest and takes the reader to its first line, for the button is gone. */
function showAllButton(rest: readonly HTMLLIElement[], label: string): HTMLButtonElement {
  const button = element("button", "", label);
  button.type = "button";
  button.addEventListener("click", () => {
    for (const item of rest) item.hidden = false;
    rest[0]?.querySelector("a")?.focus();
    button.remove();
  });
  return button;
}

function groupSection({ kind, hits }: SearchAnswer["groups"][number], words: SearchWords): HTMLElement {
  const count = element("span", "count", formatNumber(hits.length, words.locale));
  const heading = element("h2", "", words.kinds[kind], " ", count);
  heading.id = `found-${kind}`;
  const items = hits.map((hit) => hitItem(hit, words.locale));
  const rest = items.slice(shownAtFirst);
  for (const item of rest) item.hidden = true;
  const section = element("section", "search-group", heading, element("ol", "", ...items));
  section.setAttribute("aria-labelledby", heading.id);
  if (rest.length > 0) section.append(showAllButton(rest, `${words.showAll}: ${formatNumber(hits.length, words.locale)}`));
  return section;
}

/** Draws an answer: one section per kind, the words that fitted marked. */
export function searchResults(answer: SearchAnswer, words: SearchWords): HTMLElement[] {
  return answer.groups.map((group) => groupSection(group, words));
}
