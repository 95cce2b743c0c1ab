/** What a chart shows: its table, and the shapes and texts of its drawing. */
export interface ChartLook {
  readonly table: string;
  readonly drawing: string;
}

/** A choice in a control, and the look that ends the wait; without it any other look that has settled. */
export interface Choosing {
  readonly control: string;
  readonly value: string;
  readonly wanted: ChartLook | null;
  readonly limitMs: number;
}

export interface Chosen {
  /** From the change of the control until a frame with the new chart was painted. */
  readonly ms: number;
  readonly look: ChartLook;
}

/**
 * Makes a choice and waits for the repainted chart; runs in the page, so it may use nothing of this file.
 *
 * Shape   choice → time and look, or null when the chart did not come within the limit
 */
export function chooseInPage({ control, value, wanted, limitMs }: Choosing): Promise<Chosen | null> {
  const chart = document.querySelector<HTMLElement>(".chart-live");
  const select = document.querySelector<HTMLSelectElement>(`.chart-controls select[name=${control}]`);
  if (chart === null || select === null) return Promise.resolve(null);

  const look = (): ChartLook => {
    const shapes = chart.querySelectorAll(".live-drawing svg :is(path, text, line, circle)");
    const shapeText = (shape: Element): string => ["d", "transform", "x", "y"].map((name) => shape.getAttribute(name)).join(" ");
    return {
      table: [...chart.querySelectorAll(".chart-table tr[data-claim]")].map((row) => row.textContent).join("\n"),
      drawing: [...shapes].map((shape) => `${shapeText(shape)} ${shape.textContent}`).join("\n"),
    };
  };
  const before = look();
  const isThere = (now: ChartLook): boolean =>
    wanted === null
      ? now.table !== before.table && now.drawing !== before.drawing && chart.dataset["waiting"] !== "true"
      : now.table === wanted.table && now.drawing === wanted.drawing;

  return new Promise((resolve) => {
    const began = performance.now();
    const observer = new MutationObserver(() => {
      if (!isThere(look())) return;
      end(() => requestAnimationFrame(() => afterPaint(() => resolve({ ms: performance.now() - began, look: look() }))));
    });
    const timer = setTimeout(() => end(() => resolve(null)), limitMs);
    const end = (next: () => void): void => {
      observer.disconnect();
      clearTimeout(timer);
      next();
    };
    // A message posted within a frame arrives once that frame is painted.
    const afterPaint = (next: () => void): void => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = next;
      port2.postMessage(null);
    };
    observer.observe(chart, { subtree: true, childList: true, attributes: true, characterData: true });
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
}
