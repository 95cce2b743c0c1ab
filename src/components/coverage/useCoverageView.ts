import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { Coverage } from "../../lib/regions/coverage.ts";
import { type CoverageView, coverageViewToParams, parseCoverageView } from "../../lib/regions/coverageView.ts";
import type { Named } from "./coverageProps.ts";

/** Told when this page itself changes the address; the browser tells of going back. */
const changedEvent = "coverage-view";

function listen(onChange: () => void): () => void {
  window.addEventListener("popstate", onChange);
  window.addEventListener(changedEvent, onChange);
  return () => {
    window.removeEventListener("popstate", onChange);
    window.removeEventListener(changedEvent, onChange);
  };
}

/** The reader's choices, kept in the address: a copied link restores them, and the back button undoes them. */
export function useCoverageView(coverage: Coverage, themes: readonly Named[]) {
  const search = useSyncExternalStore(
    listen,
    () => window.location.search,
    () => "",
  );
  const view = useMemo(
    () =>
      parseCoverageView(
        new URLSearchParams(search),
        coverage,
        themes.map(({ id }) => id),
      ),
    [search, coverage, themes],
  );
  const change = useCallback((next: CoverageView) => {
    const params = coverageViewToParams(next).toString();
    window.history.pushState(null, "", `${window.location.pathname}${params ? `?${params}` : ""}`);
    window.dispatchEvent(new Event(changedEvent));
  }, []);
  return { view, change };
}
