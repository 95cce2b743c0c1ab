/** What a button copies: the full address of a link, or the text as it stands. */
function textOf(element: HTMLElement): string {
  return element instanceof HTMLAnchorElement ? element.href : element.textContent;
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const source = document.getElementById(button.dataset["copy"] ?? "");
  const status = button.nextElementSibling;
  if (source === null || status === null)
    throw new RangeError(`${button.dataset["copy"] ?? "copy"}: got nothing to copy. The page and the script are of two builds`);
  try {
    await navigator.clipboard.writeText(textOf(source));
    status.textContent = button.dataset["done"] ?? "";
  } catch (fault) {
    console.info("the browser does not let the page copy", fault);
    window.getSelection()?.selectAllChildren(source);
    status.textContent = button.dataset["failed"] ?? "";
  }
  window.setTimeout(() => (status.textContent = ""), 4000);
}

for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
  button.addEventListener("click", () => void copy(button));
  button.hidden = false;
}
