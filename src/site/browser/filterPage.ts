import { findPart } from "./findPart.ts";
import { startFilteredList } from "./filteredList.ts";

const texts = JSON.parse(findPart<HTMLElement>("#filter-count").dataset["texts"] ?? "[]") as string[];

startFilteredList({
  rows: [...document.querySelectorAll<HTMLElement>("[data-indicator]")],
  idOf: (row) => row.dataset["indicator"] ?? "",
  textsOf: (row) => ({ name: row.querySelector("a")?.textContent ?? "", definition: row.querySelector("p")?.textContent ?? "" }),
  countText: (count) => texts[count] ?? "",
});
