/** Opens what is folded around the target of the address: older browsers leave it closed and go nowhere. */
function openTarget(): void {
  const target = document.getElementById(window.location.hash.slice(1));
  let folded = target?.closest<HTMLDetailsElement>("details:not([open])");
  if (!target || !folded) return;
  while (folded) {
    folded.open = true;
    folded = folded.parentElement?.closest<HTMLDetailsElement>("details:not([open])");
  }
  target.scrollIntoView();
}

window.addEventListener("hashchange", openTarget);
openTarget();
