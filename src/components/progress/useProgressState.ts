import { useCallback, useEffect, useState } from "react";
import { firstProgressState, parseProgressState, type ProgressOffer, progressSearch, type ProgressState } from "./progressState.ts";

/** What is asked, as the address has it: read when the page wakes and when the reader goes back, written when a control moves. */
export function useProgressState(offer: ProgressOffer): {
  readonly state: ProgressState;
  readonly isAwake: boolean;
  readonly change: (next: ProgressState) => void;
} {
  const [state, setState] = useState(firstProgressState);
  const [isAwake, setAwake] = useState(false);
  useEffect(() => {
    const fromAddress = (): void => setState(parseProgressState(window.location.search, offer));
    fromAddress();
    setAwake(true);
    window.addEventListener("popstate", fromAddress);
    return () => window.removeEventListener("popstate", fromAddress);
  }, [offer]);
  const change = useCallback((next: ProgressState) => {
    window.history.pushState(null, "", `${window.location.pathname}${progressSearch(next)}`);
    setState(next);
  }, []);
  return { state, isAwake, change };
}
