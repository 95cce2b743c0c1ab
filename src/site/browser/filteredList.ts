import { findPart } from "./findPart.ts";
import { listFilter, type ListState, listStateToParams, parseListState } from "./listFilter.ts";

/** How the rows of a page are read. */
export interface FilteredList {
  readonly rows: readonly HTMLElement[];
  readonly idOf: (row: HTMLElement) => string;
  /** What is searched, by field. */
  readonly textsOf: (row: HTMLElement) => Readonly<Record<string, string>>;
  /** Values of a row for a control where they are several; else the one that its `data-` word holds. */
  readonly valuesOf?: (row: HTMLElement, name: string) => readonly string[] | undefined;
  /** How many were found, in words. */
  readonly countText: (count: number) => string;
  /** Puts the rows in the order that a select with `data-order` names; empty is the order of the page. */
  readonly putInOrder?: (order: string) => void;
}

/** Chooses a value; one that is not offered chooses all. */
function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  if (select.selectedIndex === -1) select.value = "";
}

/**
 * Brings the controls of a list to life: what is chosen shows its rows, says how many, and stands in the address.
 *
 * Shape   the form holds a search field `q` and selects; the name of a select is the `data-` word of the rows that it filters
 */
export function startFilteredList({ rows, idOf, textsOf, valuesOf, countText, putInOrder }: FilteredList): void {
  const form = findPart<HTMLFormElement>("form.filters");
  const query = findPart<HTMLInputElement>("#filter-query");
  const count = findPart<HTMLElement>("#filter-count");
  const nothing = findPart<HTMLElement>("#filter-nothing");
  const clears = [...document.querySelectorAll<HTMLButtonElement>("[data-clear-filters]")];
  const selects = [...form.querySelectorAll("select")];
  const order = selects.find((select) => "order" in select.dataset);
  const filters = selects.filter((select) => select !== order);
  const names = selects.map((select) => select.name);
  const fits = listFilter(
    rows.map((row) => ({
      id: idOf(row),
      texts: textsOf(row),
      values: Object.fromEntries(filters.map(({ name }) => [name, valuesOf?.(row, name) ?? row.dataset[name] ?? ""])),
    })),
  );
  const chosenOf = (from: readonly HTMLSelectElement[]): Record<string, string> => Object.fromEntries(from.map(({ name, value }) => [name, value]));
  const stateOfForm = (): ListState => ({ query: query.value.trim(), values: chosenOf(selects) });

  function show(state: ListState): void {
    putInOrder?.(order?.value ?? "");
    const found = fits({ query: state.query, values: chosenOf(filters) });
    for (const row of rows) row.hidden = !found.has(idOf(row));
    for (const block of document.querySelectorAll<HTMLElement>(".theme-block"))
      block.hidden = !rows.some((row) => !row.hidden && block.contains(row));
    count.textContent = countText(found.size);
    nothing.hidden = found.size > 0;
    for (const clear of clears) clear.hidden = listStateToParams(state).toString() === "";
  }

  function fromAddress(): void {
    const state = parseListState(new URLSearchParams(window.location.search), names);
    query.value = state.query;
    for (const select of selects) choose(select, state.values[select.name] ?? "");
    show(stateOfForm());
  }

  function change(how: "push" | "replace"): void {
    const state = stateOfForm();
    const params = listStateToParams(state).toString();
    window.history[how === "push" ? "pushState" : "replaceState"](null, "", `${window.location.pathname}${params ? `?${params}` : ""}`);
    show(state);
  }

  query.addEventListener("input", () => change("replace"));
  for (const select of selects) select.addEventListener("change", () => change("push"));
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const clear of clears) {
    clear.addEventListener("click", () => {
      form.reset();
      change("push");
      query.focus();
    });
  }
  window.addEventListener("popstate", fromAddress);
  form.hidden = false;
  fromAddress();
}
