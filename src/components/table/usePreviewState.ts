import { useCallback, useEffect, useState } from "react";
import type { PreviewColumn } from "./previewColumns.ts";
import { parsePreviewState, type PreviewState, previewStateToParams } from "./previewState.ts";

function readState(columns: readonly PreviewColumn[]): PreviewState {
  return parsePreviewState(new URLSearchParams(window.location.search), columns);
}

/** The reader's choices, kept in the address: a copied link restores them, and the back button undoes them. */
export function usePreviewState(columns: readonly PreviewColumn[]) {
  const [state, setState] = useState(() => readState(columns));
  const change = useCallback((next: PreviewState, how: "push" | "replace") => {
    const params = previewStateToParams(next).toString();
    window.history[how === "push" ? "pushState" : "replaceState"](null, "", `${window.location.pathname}${params ? `?${params}` : ""}`);
    setState(next);
  }, []);
  useEffect(() => {
    const fromAddress = (): void => setState(readState(columns));
    window.addEventListener("popstate", fromAddress);
    return () => window.removeEventListener("popstate", fromAddress);
  }, [columns]);
  return { state, change };
}
