import { carriedAddress } from "./carriedAddress.ts";

/** Carries what the reader chose (query and anchor) over to the same page in another language. */
function carryOver(link: HTMLAnchorElement): void {
  link.href = carriedAddress(link.href, window.location);
}

for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-language]")) {
  for (const sign of ["pointerdown", "focus", "click"]) link.addEventListener(sign, () => carryOver(link));
  link.addEventListener("click", () => {
    try {
      window.localStorage.setItem("language", link.dataset["language"] ?? "");
    } catch (fault) {
      console.info("the choice of language is not remembered: the browser keeps no storage for this site", fault);
    }
  });
}
