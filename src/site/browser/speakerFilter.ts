import { countWords } from "./countWords.ts";
import { startFilteredList } from "./filteredList.ts";

startFilteredList({
  rows: [...document.querySelectorAll<HTMLElement>("[data-speaker]")],
  idOf: (row) => row.dataset["speaker"] ?? "",
  textsOf: (row) => ({ name: row.querySelector("a")?.textContent ?? "" }),
  countText: countWords(),
});
