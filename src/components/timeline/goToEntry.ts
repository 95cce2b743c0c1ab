/** Leads to an event in the list below: the address, the eye and the focus. */
export function goToEntry(milestoneId: string): void {
  const entry = document.getElementById(milestoneId);
  if (entry === null) throw new RangeError(`#${milestoneId}: got nothing, expected an entry of the list. Reload the page`);
  // In a frame the list is folded.
  const fold = entry.closest("details");
  if (fold !== null) fold.open = true;
  window.location.hash = milestoneId;
  entry.setAttribute("tabindex", "-1");
  entry.focus();
}
