import type { Locale } from "../lib/domain/locale.ts";
import { type ClaimIndex, claimHref } from "./claimIndex.ts";
import { documentPath, grantHref, indicatorPath, milestoneHref, pageHref, programmePath, promiseHref, sourcePath, speakerPath } from "./links.ts";
import type { ChangeView } from "./releaseView.ts";

/** Finds the page on which a row stands today; `null` when it has none of its own, or is gone. */
export function rowHref({ table, rowKey, isCurrent }: ChangeView, claims: ClaimIndex, locale: Locale): string | null {
  if (!isCurrent) return null;
  if (table === "sources") return pageHref(locale, sourcePath(rowKey));
  if (table === "speakers") return pageHref(locale, speakerPath(rowKey));
  if (table === "indicators") return pageHref(locale, indicatorPath(rowKey));
  if (table === "milestones") return milestoneHref(locale, rowKey);
  if (table === "targets") return promiseHref(locale, rowKey);
  if (table === "documents") return pageHref(locale, documentPath(rowKey));
  if (table === "grants") return grantHref(locale, rowKey);
  if (table === "programmes") return pageHref(locale, programmePath(rowKey));
  const claim = table === "claims" ? claims.get(rowKey) : undefined;
  return claim === undefined ? null : claimHref(claim, locale);
}
