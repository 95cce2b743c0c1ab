import { limitChanges } from "./limitChanges.ts";

/** A frame wears the theme that its address asks for, and tells its host how tall it is. */
const theme = new URLSearchParams(window.location.search).get("theme");
if (theme === "light" || theme === "dark") document.documentElement.dataset["theme"] = theme;

function tellHeight(): void {
  window.parent.postMessage({ erikti: "height", heightPx: Math.ceil(document.documentElement.getBoundingClientRect().height) }, "*");
}

if (window.parent !== window) {
  new ResizeObserver(tellHeight).observe(document.documentElement);
  tellHeight();
}

// The page opens with the chart as the frame shows it.
for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-keep-state]")) {
  const target = new URL(link.href);
  for (const [name, value] of new URLSearchParams(window.location.search)) if (name !== "theme") target.searchParams.set(name, value);
  link.href = target.href;
}

const foot = document.querySelector<HTMLElement>(".embed-foot[data-choice]");
if (foot !== null) limitChanges(foot, window.location.search);
