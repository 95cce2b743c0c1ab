import type { Locale } from "../lib/domain/locale.ts";
import { pageHref, sourcePath } from "./links.ts";

/** Address of a row (`c0123`, `g0001`, `t001`, `m001`) on the page of its source. */
export function sourceRowHref(sourceId: string, rowId: string, locale: Locale): string {
  return `${pageHref(locale, sourcePath(sourceId))}#${rowId}`;
}
