import { filterToParams, indicatorFilter, parseFilter, type FilterState } from "./indicatorFilter.ts";

function find<T extends Element>(selector: string): T {
  const element = document.querySelector<T>(selector);
  if (element === null) throw new RangeError(`${selector}: got nothing, expected the list of indicators. The page and the script are of two builds`);
  return element;
}

const form = find<HTMLFormElement>("#indicator-filters");
const query = find<HTMLInputElement>("#filter-query");
const theme = find<HTMLSelectElement>("#filter-theme");
const kind = find<HTMLSelectElement>("#filter-form");
const count = find<HTMLElement>("#filter-count");
const nothing = find<HTMLElement>("#filter-nothing");
const clear = find<HTMLButtonElement>("#filter-clear");
const rows = [...document.querySelectorAll<HTMLElement>("[data-indicator]")];
const counts = JSON.parse(count.dataset["texts"] ?? "[]") as string[];

const fits = indicatorFilter(
  rows.map((row) => ({
    id: row.dataset["indicator"] ?? "",
    name: row.querySelector("a")?.textContent ?? "",
    definition: row.querySelector("p")?.textContent ?? "",
    theme: row.dataset["theme"] ?? "",
    form: row.dataset["form"] ?? "",
  })),
);

function stateOfForm(): FilterState {
  return { query: query.value.trim(), theme: theme.value, form: kind.value };
}

function show(state: FilterState): void {
  const found = fits(state);
  for (const row of rows) row.hidden = !found.has(row.dataset["indicator"] ?? "");
  for (const block of document.querySelectorAll<HTMLElement>(".theme-block")) {
    block.hidden = block.querySelector("[data-indicator]:not([hidden])") === null;
  }
  count.textContent = counts[found.size] ?? "";
  nothing.hidden = found.size > 0;
  clear.hidden = filterToParams(state).toString() === "";
}

function fromAddress(): void {
  const state = parseFilter(new URLSearchParams(window.location.search));
  query.value = state.query;
  theme.value = state.theme;
  kind.value = state.form;
  show(stateOfForm());
}

function change(how: "push" | "replace"): void {
  const state = stateOfForm();
  const params = filterToParams(state).toString();
  window.history[how === "push" ? "pushState" : "replaceState"](null, "", `${window.location.pathname}${params ? `?${params}` : ""}`);
  show(state);
}

query.addEventListener("input", () => change("replace"));
theme.addEventListener("change", () => change("push"));
kind.addEventListener("change", () => change("push"));
form.addEventListener("submit", (event) => event.preventDefault());
clear.addEventListener("click", () => {
  form.reset();
  change("push");
  query.focus();
});
window.addEventListener("popstate", fromAddress);
form.hidden = false;
fromAddress();
