import { type RefObject, useLayoutEffect, useState } from "react";

/** Widest drawing: beyond it a chart gains nothing. */
const maxWidthPx = 980;

/** Width of an element in CSS pixels, before the first paint and after each change; null until measured. */
export function useBoxWidth(box: RefObject<HTMLElement | null>): number | null {
  const [widthPx, setWidthPx] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const measure = (): void => {
      if (element.clientWidth > 0) setWidthPx(Math.min(maxWidthPx, Math.round(element.clientWidth)));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [box]);
  return widthPx;
}
