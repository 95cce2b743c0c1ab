import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import type { MapContext } from "../../charts/maps/MapContext.ts";
import type { MapFrame } from "../../charts/maps/MapFrame.ts";
import type { MapView } from "../../charts/maps/mapState.ts";
import { cellLine, type ShownSlice, sliceSummary, sliceTitle } from "../../charts/maps/sliceWords.ts";
import { openPage } from "../chart/openPage.ts";
import { Ranking } from "./Ranking.tsx";
import { RegionCard } from "./RegionCard.tsx";
import type { SiteHref } from "./siteHref.ts";
import { SliceDrawings } from "./SliceFigure.tsx";
import { SliceTwin } from "./SliceTwin.tsx";
import { useHoveredPlace } from "./useHoveredPlace.ts";

interface Props {
  readonly shown: ShownSlice;
  readonly frame: MapFrame;
  readonly context: Omit<MapContext, "widthPx">;
  readonly href: SiteHref;
  readonly view: MapView;
  /** The region that the reader keeps. */
  readonly placeId: string | null;
  readonly onPick: (placeId: string | null) => void;
}

/** Regions in the order in which the keyboard walks them: as the ranking names them. */
export function walkOrder({ model }: Pick<ShownSlice, "model">): string[] {
  const found = model.found.map((cell) => cell.place.placeId);
  const blanks = model.cells.map((cell) => cell.place.placeId).filter((placeId) => !found.includes(placeId));
  return [...found, ...blanks];
}

/** Place in the order that a key leads to, or null when it leads nowhere. */
function movedTo(key: string, index: number, last: number): number | null {
  if (key === "ArrowRight" || key === "ArrowDown") return Math.min(last, index + 1);
  if (key === "ArrowLeft" || key === "ArrowUp") return Math.max(0, index - 1);
  if (key === "Home") return 0;
  return key === "End" ? last : null;
}

/** The views as the reader moves in them: what is lit in one is lit in all. */
export function LiveViews({ shown, frame, context, href, view, placeId, onPick }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const hintId = useId();
  const hovered = useHoveredPlace(root, onPick);
  const { messages } = context;
  const lit = hovered ?? placeId;
  const order = walkOrder(shown);
  const cellOf = (id: string | null) => shown.model.cells.find((cell) => cell.place.placeId === id);
  const picked = cellOf(placeId);

  useEffect(() => {
    for (const part of root.current?.querySelectorAll<HTMLElement>("[data-place]") ?? []) {
      part.classList.toggle("is-lit", part.dataset["place"] === lit);
    }
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    const index = placeId === null ? -1 : order.indexOf(placeId);
    const moved = movedTo(event.key, index, order.length - 1);
    if (moved !== null) {
      event.preventDefault();
      onPick(order[moved] ?? null);
    }
    if (event.key === "Escape") onPick(null);
    if (event.key === "Enter" && placeId !== null) openPage(href.region(placeId));
  };

  const told = picked === undefined ? null : cellLine(picked, shown, context);
  return (
    <div ref={root} className="slice-views" data-view={view}>
      <div className="slice-stage">
        <div
          className="slice-keys"
          role="group"
          aria-roledescription={messages.interactiveMap}
          aria-label={sliceTitle(shown, context)}
          aria-describedby={hintId}
          tabIndex={0}
          onKeyDown={onKeyDown}
        >
          <p id={hintId} className="visually-hidden">
            {sliceSummary(shown, context)} {messages.keyboardHint}
          </p>
          <SliceDrawings shown={shown} frame={frame} context={context} isTold={false} />
        </div>
        <RegionCard cell={cellOf(lit)} shown={shown} context={context} href={href} />
        <p className="visually-hidden slice-told" role="status">
          {picked === undefined || told === null
            ? ""
            : [picked.place.name, told.value, told.detail, messages.position(order.indexOf(picked.place.placeId) + 1, order.length)]
                .filter(Boolean)
                .join(". ")}
        </p>
      </div>
      <Ranking shown={shown} context={context} hrefOf={href.region} />
      <SliceTwin shown={shown} context={context} href={href} view={view} />
    </div>
  );
}
