import { isLocale, locales } from "../../lib/domain/locale.ts";
import { compareText } from "../../lib/format/compareText.ts";
import { countWords } from "./countWords.ts";
import { findPart } from "./findPart.ts";
import { startFilteredList } from "./filteredList.ts";
import { grantCsv } from "./grantCsv.ts";
import { grantOrders, type OrderedRow } from "./grantOrder.ts";
import { saveText } from "./saveText.ts";

const body = findPart<HTMLElement>(".grant-table tbody");
const rows = [...body.querySelectorAll<HTMLElement>("tr")];
const orderSelect = findPart<HTMLSelectElement>("#filter-order");
const { lang } = document.documentElement;
const orders = grantOrders(compareText(isLocale(lang) ? lang : locales[0]));
const partOf = (row: HTMLElement, name: string): string => row.querySelector(`[data-part="${name}"]`)?.textContent ?? "";

const facts = new Map(
  rows.map((row): [HTMLElement, OrderedRow] => [
    row,
    {
      start: row.dataset["start"] ?? "",
      end: row.dataset["end"] ?? "",
      value: Number(row.dataset["value"]),
      unit: row.dataset["unit"] ?? "",
      programme: partOf(row, "programme"),
      measure: partOf(row, "measure"),
      publisher: partOf(row, "publisher"),
    },
  ]),
);

const heads = [...document.querySelectorAll<HTMLElement>(".grant-table th[data-sorts]")].map((head) => ({
  head,
  /** Orders of the column in the way its heading steps through them; `newest` is the order of the page. */
  sorts: (head.dataset["sorts"] ?? "").split(" ").map((sort) => (sort === "newest" ? "" : sort)),
}));

function markHeads(order: string): void {
  for (const { head, sorts } of heads) {
    const isDown = order === "largest" || order === "";
    if (sorts.includes(order)) head.setAttribute("aria-sort", isDown ? "descending" : "ascending");
    else head.removeAttribute("aria-sort");
  }
}

function putInOrder(order: string): void {
  const compare = orders[order];
  const factsOf = (row: HTMLElement): OrderedRow => facts.get(row) as OrderedRow;
  body.append(...(compare === undefined ? rows : [...rows].sort((a, b) => compare(factsOf(a), factsOf(b)))));
  markHeads(compare === undefined ? "" : order);
}

/** Headings become buttons that step through the orders of their column. */
function wakeHeads(): void {
  const sortBy = findPart<HTMLElement>("#filter-count").dataset["sortBy"] ?? "{column}";
  for (const { head, sorts } of heads) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    button.title = sortBy.replace("{column}", head.textContent);
    button.addEventListener("click", () => {
      const at = sorts.indexOf(orderSelect.value);
      orderSelect.value = sorts[(at + 1) % sorts.length] ?? "";
      orderSelect.dispatchEvent(new Event("change"));
    });
    head.replaceChildren(button);
  }
}

function wakeSaving(): void {
  const save = findPart<HTMLButtonElement>("#save-csv");
  save.addEventListener("click", () => {
    const shown = [...body.querySelectorAll<HTMLElement>("tr")].filter((row) => !row.hidden);
    saveText(save.dataset["file"] ?? "grants.csv", grantCsv(shown));
  });
  save.hidden = false;
}

wakeHeads();
wakeSaving();
startFilteredList({
  rows,
  idOf: (row) => row.id,
  textsOf: (row) => ({
    text: row.textContent,
    funder: row.dataset["funder"] ?? "",
    printed: row.dataset["printed"] ?? "",
    id: row.id,
  }),
  valuesOf: (row, name) => (name === "year" ? row.dataset["year"]?.split(" ") : undefined),
  countText: countWords(),
  putInOrder,
});
