import type { Page } from "playwright-core";
import type { Locale } from "../../src/lib/domain/locale.ts";
import { indicatorIds, readPage } from "./sitePages.ts";

const drawing = /<svg [^>]*class="paper paper-\d+"[\s\S]*?<\/svg>/g;

/** Puts every drawing of a language into the page, so that the style sheet shows the width that fits. */
export async function showDrawings(page: Page, locale: Locale): Promise<number> {
  const blocks = indicatorIds().map((id) => ({ id, svgs: [...readPage(`${locale}/indicators/${id}/`).matchAll(drawing)].map(([svg]) => svg) }));
  await page.evaluate(
    async (given) => {
      const wrap = document.querySelector("main .wrap");
      if (!wrap) throw new RangeError("main .wrap: got nothing, expected the column of the page");
      wrap.replaceChildren(
        ...given.map(({ id, svgs }) => {
          const figure = document.createElement("figure");
          figure.className = "figure";
          figure.dataset["indicator"] = id;
          figure.innerHTML = `<div class="drawings">${svgs.join("")}</div>`;
          return figure;
        }),
      );
      await document.fonts.ready;
    },
    blocks.filter((block) => block.svgs.length > 0),
  );
  return blocks.filter((block) => block.svgs.length > 0).length;
}

/** A text that lies on another one or beyond the edge of its drawing. */
export interface TextFault {
  readonly indicator: string;
  readonly fault: string;
}

/** Measures the texts of all visible drawings. */
export function findTextFaults(
  page: Page,
  { overlapPx, edgePx }: { readonly overlapPx: number; readonly edgePx: number },
): Promise<{ faults: TextFault[]; textCount: number }> {
  return page.evaluate(
    ({ overlap, edge }) => {
      const faults: TextFault[] = [];
      let textCount = 0;
      for (const figure of document.querySelectorAll<HTMLElement>("figure[data-indicator]")) {
        const svg = [...figure.querySelectorAll("svg")].find((one) => one.getBoundingClientRect().width > 0);
        if (!svg) continue;
        const frame = svg.getBoundingClientRect();
        const seen = new Map<string, { text: string; box: DOMRect }>();
        for (const element of svg.querySelectorAll("text")) {
          const box = element.getBoundingClientRect();
          const text = element.textContent;
          // A rim behind the letters may be a text of its own, in the same place.
          seen.set(`${text}|${Math.round(box.x)}|${Math.round(box.y)}`, { text, box });
        }
        const texts = [...seen.values()];
        textCount += texts.length;
        const say = (fault: string): void => void faults.push({ indicator: figure.dataset["indicator"] ?? "", fault });
        texts.forEach(({ text, box }, index) => {
          const beyond = [frame.left - box.left, box.right - frame.right, frame.top - box.top, box.bottom - frame.bottom].map((px) => Math.round(px));
          const sides = ["left", "right", "top", "bottom"].flatMap((side, at) => ((beyond[at] ?? 0) > edge ? `${side} ${beyond[at]}px` : []));
          if (sides.length > 0) say(`"${text}" beyond ${sides.join(", ")}`);
          for (const other of texts.slice(index + 1)) {
            const x = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
            const y = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
            if (x > overlap && y > overlap) say(`"${text}" on "${other.text}" ${Math.round(x)}x${Math.round(y)}px`);
          }
        });
      }
      return { faults, textCount };
    },
    { overlap: overlapPx, edge: edgePx },
  );
}
