import type { MapContext } from "../../charts/maps/MapContext.ts";
import { type ShownSlice, sliceSubtitle } from "../../charts/maps/sliceWords.ts";

interface Props {
  readonly shown: ShownSlice;
  readonly context: Omit<MapContext, "widthPx">;
}

/** What stands under the name of a slice in a frame: how much of the country it shows, then what was counted, by whom, when. */
export function FrameHeading({ shown, context }: Props) {
  const { found, step } = shown.model;
  return (
    <p className="figure-title">
      {context.messages.of(found.length, step.regionCount)} · {sliceSubtitle(shown, context)}
    </p>
  );
}
