/** Writes the address under which the page is read into the commands that need one, and shows those that make no sense without. */
function fillAddress(printed: HTMLElement): void {
  const root = new URL(document.documentElement.dataset["root"] ?? "/", document.baseURI);
  const { withAddress = "", mark = "" } = printed.dataset;
  printed.textContent = withAddress.replaceAll(mark, new URL("data/", root).href);
  const folded = printed.closest<HTMLElement>("[data-needs-address]");
  if (folded !== null) folded.hidden = false;
}

document.querySelectorAll<HTMLElement>("[data-with-address]").forEach(fillAddress);
