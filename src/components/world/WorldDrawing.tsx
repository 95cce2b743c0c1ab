import { type KeyboardEvent, type PointerEvent, type ReactNode, useMemo, useRef, useState } from "react";
import { pageTheme } from "../../charts/chartTheme.ts";
import { multiplesOption } from "../../charts/multiples/multiplesOption.ts";
import type { Multiples } from "../../charts/multiples/toPanels.ts";
import { valueWriter } from "../../charts/multiples/valueWriter.ts";
import type { WorldMessages } from "../../i18n/world/WorldMessages.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import { openPage } from "../chart/openPage.ts";
import { type Cursor, cursorReading, moveCursor } from "./moveCursor.ts";

/** The cursor, and where it stands on the screen, in pixels of the drawing's box. */
interface Spot extends Cursor {
  readonly leftPx: number;
  readonly topPx: number;
  readonly boxPx: number;
}

/** How far from a reading the pointer may be. */
const reachPx = 22;

/** Width of the card in the style sheet. */
const cardPx = 240;

/** The drawing that the style sheet shows, with its scale to the screen. */
function shownDrawing(box: HTMLElement): { readonly rect: DOMRect; readonly widthPx: number } | null {
  for (const svg of box.querySelectorAll<SVGSVGElement>("svg.paper")) {
    const rect = svg.getBoundingClientRect();
    if (rect.width > 0) return { rect, widthPx: svg.viewBox.baseVal.width };
  }
  return null;
}

/** What the panels are drawn from. */
export interface WorldPanels {
  readonly locale: Locale;
  readonly indicatorId: string;
  readonly measure: string;
  readonly isPercent: boolean;
  readonly model: Multiples;
}

/** Panels that were drawn at build, with a cursor for pointer and keyboard once their words are there. */
export function WorldDrawing({
  locale,
  indicatorId,
  measure,
  isPercent,
  model,
  words,
  children,
}: WorldPanels & { readonly words: WorldMessages | null; readonly children?: ReactNode }) {
  const group = useRef<HTMLDivElement>(null);
  const [spot, setSpot] = useState<Spot | null>(null);
  const formatValue = useMemo(() => valueWriter(isPercent, locale), [isPercent, locale]);
  const pointsAt = (widthPx: number) => multiplesOption(model, { theme: pageTheme, widthPx, formatValue }).points;
  const show = (cursor: Cursor | null): void => {
    const drawing = group.current === null || cursor === null ? null : shownDrawing(group.current);
    const point = drawing === null ? undefined : pointsAt(drawing.widthPx).find((one) => one.placeId === cursor?.placeId && one.year === cursor.year);
    if (drawing === null || point === undefined) return setSpot(null);
    const scale = drawing.rect.width / drawing.widthPx;
    return setSpot({ placeId: point.placeId, year: point.year, leftPx: point.x * scale, topPx: point.y * scale, boxPx: drawing.rect.width });
  };

  const onPointer = (event: PointerEvent<HTMLDivElement>): void => {
    if ((event.target as Element).closest("a")) return;
    const drawing = group.current === null ? null : shownDrawing(group.current);
    if (drawing === null) return;
    const scale = drawing.widthPx / drawing.rect.width;
    const [x, y] = [(event.clientX - drawing.rect.left) * scale, (event.clientY - drawing.rect.top) * scale];
    const near = pointsAt(drawing.widthPx)
      .map((point) => ({ point, px: Math.hypot(point.x - x, point.y - y) }))
      .filter(({ px }) => px <= reachPx)
      .toSorted((a, b) => a.px - b.px)[0]?.point;
    if (near !== undefined || event.type === "pointerdown") show(near ?? null);
  };
  const found = cursorReading(model.panels, spot);
  const sourceHref = (sourceId: string, placeId: string, year: number): string =>
    `${document.documentElement.dataset["root"] ?? "/"}${locale}/sources/${sourceId}/#${placeId}-${year}-${indicatorId}`;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") setSpot(null);
    if (event.target !== event.currentTarget) return;
    const next = moveCursor(event.key, model.panels, spot);
    if (next !== null) {
      event.preventDefault();
      show(next);
    }
    if (event.key === "Enter" && found !== null) openPage(sourceHref(found.reading.sourceId, found.reading.placeId, found.reading.year));
  };

  const home = model.panels.find((panel) => panel.isHome);
  const homeThen = home?.readings.find((one) => one.year === spot?.year);
  const compared =
    words === null || home === undefined || found?.panel.isHome !== false
      ? null
      : homeThen === undefined
        ? words.chart.homeUnknown(home.name)
        : words.chart.homeThen(home.name, formatValue(homeThen.value));
  const told =
    found === null
      ? ""
      : [`${found.panel.name}, ${found.reading.year}: ${formatValue(found.reading.value)}`, compared].filter((one) => one !== null).join(". ");
  return (
    <div
      ref={group}
      className="world-drawing"
      role="group"
      aria-roledescription={words?.chart.role}
      aria-label={words === null ? measure : `${measure}. ${words.chart.hint}`}
      tabIndex={words === null ? undefined : 0}
      onKeyDown={onKeyDown}
      onPointerMove={(event) => event.pointerType === "mouse" && onPointer(event)}
      onPointerDown={onPointer}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setSpot(null);
      }}
    >
      {children}
      {words !== null && found !== null && spot !== null ? (
        <>
          <span className="live-ring" style={{ left: spot.leftPx, top: spot.topPx }} aria-hidden="true" />
          <div
            className="live-point world-point"
            style={{ left: Math.max(0, Math.min(spot.leftPx - cardPx / 2, spot.boxPx - cardPx)), top: spot.topPx + 14 }}
          >
            <p>
              <strong>{formatValue(found.reading.value)}</strong> · {found.panel.name}, {found.reading.year}
            </p>
            {compared === null ? null : <p className="live-detail">{compared}</p>}
            <p className="live-detail">
              {words.chart.source}:{" "}
              <a href={sourceHref(found.reading.sourceId, found.reading.placeId, found.reading.year)} lang="en">
                {found.reading.sourceTitleEn}
              </a>
            </p>
          </div>
        </>
      ) : null}
      <p className="visually-hidden" role="status">
        {told}
      </p>
    </div>
  );
}
