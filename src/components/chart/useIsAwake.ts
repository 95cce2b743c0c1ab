import { useSyncExternalStore } from "react";

const neverChanges = (): (() => void) => () => undefined;

/** False at build and until the page is awake: without a script there is no control that does nothing. */
export function useIsAwake(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}
