import { useState } from "react";
import { saveFile } from "../chart/actions/saveFile.ts";
import { useCopy } from "../chart/actions/useCopy.ts";
import type { MapActionWords } from "./MapActions.tsx";
import type { ShownComparison } from "./TakenAway.ts";

/** What a reader takes away from a comparison: a link and the numbers. */
export default function CompareActions({ rows, codes, context, release, words }: ShownComparison & { readonly words: MapActionWords }) {
  const [said, setSaid] = useState("");
  const { status, copy } = useCopy();
  const onSave = (): void => {
    setSaid(words.working);
    import("./makeCompareFile.ts")
      .then(({ makeCompareFile }) => makeCompareFile({ rows, codes, context, release }))
      .then(
        ({ name, content, saved }) => {
          saveFile(name, content);
          setSaid(saved);
        },
        (fault: unknown) => {
          console.error("the table of the comparison was not made", fault);
          setSaid(words.failed);
        },
      );
  };
  const copied = status === "copied" ? words.copied : status === "failed" ? words.copyFailed : "";
  return (
    <section className="chart-actions" aria-label={words.heading}>
      <p className="action-words">
        <button type="button" onClick={() => copy(window.location.href)}>
          {words.copyLink}
        </button>
        <button type="button" onClick={onSave}>
          CSV
        </button>
        <span role="status">
          {copied} {said}
        </span>
      </p>
    </section>
  );
}
