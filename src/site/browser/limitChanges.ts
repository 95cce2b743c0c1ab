import { isShown, type PartChoice, shownParts } from "./shownParts.ts";

/** Leaves of the changes under a frozen frame those of what its address shows, or says that nothing of it changed. */
export function limitChanges(foot: HTMLElement, search: string): void {
  const shown = shownParts(search, JSON.parse(foot.dataset["choice"] ?? "") as PartChoice);
  const rows = [...foot.querySelectorAll<HTMLElement>("[data-parts]")];
  for (const row of rows) row.hidden = !isShown((row.dataset["parts"] ?? "").split(" "), shown);
  const isUnchanged = rows.every((row) => row.hidden);
  for (const part of foot.querySelectorAll<HTMLElement>("[data-changed]")) part.hidden = isUnchanged;
  for (const part of foot.querySelectorAll<HTMLElement>("[data-unchanged]")) part.hidden = !isUnchanged;
}
