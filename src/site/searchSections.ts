import type { ProseBlock, ProsePage } from "../i18n/prose/Prose.ts";
import { siteProse } from "../i18n/prose/siteProse.ts";
import { toParts } from "../i18n/prose/toParts.ts";
import type { Locale } from "../lib/domain/locale.ts";
import { type PagePath } from "./links.ts";

/** A part of a long text under its heading. */
export interface ProseSection {
  readonly path: PagePath;
  readonly title: string;
  readonly pageTitle: string;
  readonly text: string;
}

/** Words of a text without its markup; facts of the data are left out. */
function plainText(text: string): string {
  return toParts(text)
    .map((part) => (part.kind === "fact" ? "" : part.text))
    .join("");
}

function textOf(block: ProseBlock): string {
  switch (block.kind) {
    case "p":
      return plainText(block.text);
    case "list":
    case "steps":
      return block.items.map(plainText).join(" ");
    case "facts":
      return block.rows.map((row) => row.label).join(" ");
    case "claims":
      return block.items.map((item) => plainText(item.text)).join(" ");
    default:
      return "";
  }
}

function sectionsOf(path: PagePath, { title, blocks }: ProsePage): ProseSection[] {
  return blocks.flatMap((block, at): ProseSection[] => {
    if (block.kind !== "h2" && block.kind !== "h3") return [];
    const after = blocks.slice(at + 1);
    const end = after.findIndex((one) => one.kind === "h2" || one.kind === "h3");
    const text = (end === -1 ? after : after.slice(0, end)).map(textOf).join(" ");
    return [{ path: `${path}#${block.id}`, title: block.text, pageTitle: title, text }];
  });
}

/** The sections of the pages that are mostly text, in reading order. */
export function proseSections(locale: Locale): ProseSection[] {
  const { method, about } = siteProse[locale];
  return [...sectionsOf("method/", method), ...sectionsOf("about/", about)];
}
