import { countWords } from "./countWords.ts";
import { findPart } from "./findPart.ts";
import { startFilteredList } from "./filteredList.ts";

const rows = [...document.querySelectorAll<HTMLElement>("[data-source]")];
const homes = rows.map((row) => ({ row, home: row.parentElement }));
const sorted = findPart<HTMLElement>("#sorted-sources");
/** The select lists the publishers in the alphabet of the page. */
const publishers = [...findPart<HTMLSelectElement>("#filter-publisher").options].map((option) => option.value);
const place = new Map(publishers.map((publisher, index) => [publisher, index]));

const placeOf = (row: HTMLElement): number => place.get(row.dataset["publisher"] ?? "") ?? publishers.length;
const claimsOf = (row: HTMLElement): number => Number(row.dataset["claims"] ?? 0);
const comparisons: Readonly<Record<string, (a: HTMLElement, b: HTMLElement) => number>> = {
  publisher: (a, b) => placeOf(a) - placeOf(b),
  claims: (a, b) => claimsOf(b) - claimsOf(a),
};

/** Rows stand under their years, or in one list in another order. */
function putInOrder(order: string): void {
  const compare = comparisons[order];
  if (compare === undefined) for (const { row, home } of homes) home?.append(row);
  else sorted.append(...[...rows].sort(compare));
  sorted.hidden = compare === undefined;
}

findPart<HTMLElement>("#source-years").hidden = true;
startFilteredList({
  rows,
  idOf: (row) => row.dataset["source"] ?? "",
  textsOf: (row) => ({
    title: row.querySelector("a")?.textContent ?? "",
    publisher: row.dataset["publisher"] ?? "",
    shown: row.querySelector("b")?.textContent ?? "",
    id: row.dataset["source"] ?? "",
  }),
  countText: countWords(),
  putInOrder,
});
