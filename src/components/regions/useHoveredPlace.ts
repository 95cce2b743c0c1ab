import { type RefObject, useEffect, useState } from "react";
import { placeAt } from "./placeAt.ts";

/**
 * Follows the mouse and the focus over the views, and picks what is clicked or tapped: what the keyboard does has its
 * own place beside the map.
 *
 * Shape   box of the views, what to do with a pick → region under the mouse or the focus, or null
 */
export function useHoveredPlace(box: RefObject<HTMLElement | null>, onPick: (placeId: string | null) => void): string | null {
  const [hovered, setHovered] = useState<string | null>(null);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const listening = new AbortController();
    const { signal } = listening;
    const onMove = (event: PointerEvent): void => {
      if (event.pointerType !== "touch" && event.target instanceof Element) setHovered(placeAt(event.target, event.clientX, event.clientY));
    };
    const onClick = (event: MouseEvent): void => {
      if (!(event.target instanceof Element) || event.target.closest("a, button, summary") !== null) return;
      const hit = placeAt(event.target, event.clientX, event.clientY);
      if (hit !== null || event.target.closest("svg.map-drawing") !== null) onPick(hit);
    };
    const onFocus = (event: FocusEvent): void => {
      const row = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-place]") : null;
      setHovered(row?.dataset["place"] ?? null);
    };
    const onLeave = (): void => setHovered(null);
    element.addEventListener("pointermove", onMove, { signal });
    element.addEventListener("pointerleave", onLeave, { signal });
    element.addEventListener("click", onClick, { signal });
    element.addEventListener("focusin", onFocus, { signal });
    element.addEventListener("focusout", onLeave, { signal });
    element.addEventListener("keydown", onLeave, { signal });
    return () => listening.abort();
  }, [box, onPick]);
  return hovered;
}
