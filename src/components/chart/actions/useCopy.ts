import { useCallback, useState } from "react";

export type CopyStatus = "idle" | "copied" | "failed";

/** Copies a text and says whether the browser let it. */
export function useCopy(): { readonly status: CopyStatus; readonly copy: (text: string) => void } {
  const [status, setStatus] = useState<CopyStatus>("idle");
  const copy = useCallback((text: string) => {
    setStatus("idle");
    navigator.clipboard.writeText(text).then(
      () => setStatus("copied"),
      (fault: unknown) => {
        console.warn("the clipboard did not take the text", fault);
        setStatus("failed");
      },
    );
  }, []);
  return { status, copy };
}
