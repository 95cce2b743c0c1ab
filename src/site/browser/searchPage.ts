import { formatCount } from "../../lib/format/formatCount.ts";
import { askIndex } from "../../lib/search/askIndex.ts";
import type { SearchFile } from "../../lib/search/indexOptions.ts";
import type { SearchAnswer } from "../../lib/search/searchAnswer.ts";
import { searchResults } from "./searchResults.ts";
import type { SearchWords } from "./searchWords.ts";

type Ask = (query: string) => SearchAnswer;

function find<T extends Element>(selector: string): T {
  const element = document.querySelector<T>(selector);
  if (element === null) throw new RangeError(`${selector}: got nothing, expected the search page. The page and the script are of two builds`);
  return element;
}

const form = find<HTMLFormElement>("#search-form");
const field = find<HTMLInputElement>("#search-query");
const status = find<HTMLElement>("#search-status");
const failed = find<HTMLElement>("#search-failed");
const results = find<HTMLElement>("#search-results");
const nothing = find<HTMLElement>("#search-nothing");
const examples = find<HTMLElement>("#search-examples");
const words = JSON.parse(find("#search-words").textContent) as SearchWords;

let loading: Promise<Ask> | null = null;

async function fetchIndex(): Promise<Ask> {
  const address = new URL(form.dataset["index"] ?? "", window.location.href);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.href}: got status ${response.status}, expected the search index. Build the site again`);
  return askIndex((await response.json()) as SearchFile);
}

/** Loads the index once; after a failure the next attempt starts anew. */
function loadIndex(): Promise<Ask> {
  loading ??= fetchIndex().catch((fault: unknown) => {
    loading = null;
    throw fault;
  });
  return loading;
}

function tellCount({ count, fit }: SearchAnswer): string {
  if (count === 0) return words.nothing;
  const found = `${words.found}: ${formatCount(count, words.result, words.locale)}.`;
  return fit === "all" ? found : `${found} ${fit === "similar" ? words.similar : words.some}`;
}

function show(answer: SearchAnswer | null): void {
  results.replaceChildren(...(answer === null ? [] : searchResults(answer, words)));
  nothing.hidden = answer === null || answer.count > 0;
  examples.hidden = answer !== null && answer.count > 0;
  status.textContent = answer === null ? "" : tellCount(answer);
}

function tellFailure(fault: unknown): void {
  console.info("the search index was not loaded", fault);
  show(null);
  failed.hidden = false;
  failed.textContent = words.failed;
}

/** Answers what stands in the field; an answer that comes when something else stands there is dropped. */
async function answer(): Promise<void> {
  const query = field.value.trim();
  failed.hidden = true;
  if (query === "") {
    show(null);
    return;
  }
  if (results.childElementCount === 0) status.textContent = words.loading;
  examples.hidden = true;
  try {
    const ask = await loadIndex();
    if (query === field.value.trim()) show(ask(query));
  } catch (fault) {
    if (query === field.value.trim()) tellFailure(fault);
  }
}

/** Whether the address holds a query that the reader came with or sent, which the way back leads to. */
let isSettled = true;

/** Keeps the query in the address: one step of history for a query, not one for each letter. */
function keep(): void {
  const query = field.value.trim();
  const address = `${window.location.pathname}${query === "" ? "" : `?${new URLSearchParams({ q: query }).toString()}`}`;
  if (address === window.location.pathname + window.location.search) return;
  window.history[isSettled ? "pushState" : "replaceState"](null, "", address);
  isSettled = false;
}

function fromAddress(): void {
  isSettled = true;
  field.value = new URLSearchParams(window.location.search).get("q") ?? "";
  void answer();
}

let isTyping = 0;
field.addEventListener("input", () => {
  window.clearTimeout(isTyping);
  isTyping = window.setTimeout(() => {
    keep();
    void answer();
  }, 120);
});
field.addEventListener("focus", () => {
  loadIndex().catch((fault: unknown) => console.info("the search index was not loaded before it was needed", fault));
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  window.clearTimeout(isTyping);
  keep();
  isSettled = true;
  void answer();
});
window.addEventListener("popstate", fromAddress);
fromAddress();
