import { escapeXml } from "./escapeXml.ts";

/** What a drawing is called and says to readers who do not see it. */
export interface SvgText {
  /** Unique on the page; every id inside the drawing begins with it. */
  readonly id: string;
  readonly title: string;
  /** Empty when the text beside the drawing already says it: then the drawing is hidden from readers. */
  readonly description: string;
  readonly className: string;
}

/** Style attributes are forbidden by the page's policy; the same words are attributes of their own. */
function styleToAttributes(svg: string): string {
  return svg.replace(/ style="([^"]*)"/g, (_, style: string) =>
    style
      .split(";")
      .map((rule) => rule.split(":"))
      .flatMap(([name, value]) =>
        name && value && /^(font-size|font-weight|font-family|paint-order)$/.test(name.trim()) ? [` ${name.trim()}="${value.trim()}"`] : [],
      )
      .join(""),
  );
}

/** Shortens the coordinates in tags; numbers that are read stay as they are. */
function shortNumbers(svg: string): string {
  return svg.replace(/<[^>]*>/g, (tag) => tag.replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10)));
}

/**
 * Makes the drawing of ECharts fit for a page: own ids, no style blocks or attributes, title and
 * description, a viewBox that scales.
 */
export function cleanSvg(svg: string, text: SvgText): string {
  const inner = styleToAttributes(shortNumbers(svg))
    .replace(/<style[\s\S]*?<\/style>/g, "")
    .replace(/^<svg[^>]*>/, "")
    .replace(/<\/svg>\s*$/, "")
    .replace(/<rect width="[\d.]+" height="[\d.]+" x="0" y="0" fill="none"><\/rect>/, "")
    .replace(/ xml:space="preserve"| dominant-baseline="central"(?= dominant)/g, "")
    .replace(/ class="zr[^"]*"/g, "")
    .replace(/zr\d+-/g, `${text.id}-`);
  const [width, height] = [/ width="([\d.]+)"/, / height="([\d.]+)"/].map((pattern) => pattern.exec(svg)?.[1] ?? "0");
  const head = `<svg xmlns="http://www.w3.org/2000/svg" class="${text.className}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  if (text.description === "") return `${head} aria-hidden="true">${inner}</svg>`;
  return (
    `${head} role="img" aria-labelledby="${text.id}-t ${text.id}-d"><title id="${text.id}-t">${escapeXml(text.title)}</title>` +
    `<desc id="${text.id}-d">${escapeXml(text.description)}</desc>${inner}</svg>`
  );
}
