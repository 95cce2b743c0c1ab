import { findPart } from "./findPart.ts";

/** How far below the window a part of the page begins to load, in pixels. */
const marginPx = 800;

/**
 * Loads the script of a part of the page when the reader comes near it, or at once when the address asks for something.
 *
 * Errors  RangeError when the page does not hold the part
 */
export function whenNear(selector: string, load: () => Promise<unknown>): void {
  const part = findPart(selector);
  const wake = (): void => {
    load().catch((fault: unknown) => console.error(`${selector}: its script did not load; the page stays as drawn`, fault));
  };
  if (window.location.search !== "") {
    wake();
    return;
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      wake();
    },
    { rootMargin: `${marginPx}px` },
  );
  observer.observe(part);
}
