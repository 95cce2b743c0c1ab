import { useState } from "react";
import { saveFile } from "../chart/actions/saveFile.ts";
import { useCopy } from "../chart/actions/useCopy.ts";
import { mapFileKinds, type MapFileKind, type ShownMap } from "./TakenAway.ts";

/** Words of the row of actions: few, so that they come with the page. */
export interface MapActionWords {
  readonly heading: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly working: string;
  readonly failed: string;
}

/** What a reader takes away from a map: a link, the numbers, a picture. */
export default function MapActions({ words, ...input }: ShownMap & { readonly words: MapActionWords }) {
  const [status, setStatus] = useState("");
  const { status: copyStatus, copy } = useCopy();
  const save = (kind: MapFileKind): void => {
    setStatus(words.working);
    import("./makeMapFile.ts")
      .then(({ makeMapFile }) => makeMapFile(kind, input))
      .then(
        ({ name, content, saved }) => {
          saveFile(name, content);
          setStatus(saved);
        },
        (fault: unknown) => {
          console.error(`map ${input.shown.choice.id}: the ${kind} was not made`, fault);
          setStatus(words.failed);
        },
      );
  };
  const copied = copyStatus === "copied" ? words.copied : copyStatus === "failed" ? words.copyFailed : "";
  return (
    <section className="chart-actions" aria-label={words.heading}>
      <p className="action-words">
        <button type="button" onClick={() => copy(window.location.href)}>
          {words.copyLink}
        </button>
        {mapFileKinds.map((kind) => (
          <button key={kind} type="button" onClick={() => save(kind)}>
            {kind.toUpperCase()}
          </button>
        ))}
        <span role="status">
          {copied} {status}
        </span>
      </p>
    </section>
  );
}
