import type { ReactNode } from "react";
import { PaperBoundary } from "../chart/PaperBoundary.tsx";
import { useLoaded } from "../chart/useLoaded.ts";
import { loadWorldMessages } from "./loadWorldMessages.ts";
import { WorldDrawing, type WorldPanels } from "./WorldDrawing.tsx";

/** Panels in a frame: drawn at build, with a cursor for pointer and keyboard. */
export default function EmbedWorld(props: WorldPanels & { readonly children?: ReactNode }) {
  const words = useLoaded("panels in a frame", props.locale, loadWorldMessages);
  return (
    <PaperBoundary paper={props.children}>
      <div className="world-chart">
        <WorldDrawing {...props} words={words} />
      </div>
    </PaperBoundary>
  );
}
