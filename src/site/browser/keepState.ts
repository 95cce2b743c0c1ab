/** Carries what the reader chose (query and anchor) over to the same page in another language. */
function carryOver(link: HTMLAnchorElement): void {
  const target = new URL(link.href);
  target.search = window.location.search;
  target.hash = window.location.hash;
  link.href = target.href;
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
