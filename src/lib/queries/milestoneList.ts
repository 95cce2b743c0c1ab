import type { Locale } from "../domain/locale.ts";
import { textOf, textOrNull } from "./decode.ts";
import { inLocale, publisherInLocale } from "./inLocale.ts";
import type { Query } from "./query.ts";

/** A dated event in the reader's language. */
export interface MilestoneRecord {
  readonly milestoneId: string;
  readonly onDate: string;
  readonly kind: string;
  readonly title: string;
  readonly publisher: string;
  readonly sourceUrl: string | null;
}

/** Milestones, latest first. */
export const milestoneList: Query<{ locale: Locale }, MilestoneRecord> = {
  name: "milestone-list",
  params: ["locale"],
  sql: `SELECT m.milestone_id, m.on_date, m.kind, ${inLocale("m", "title")} AS title, ${publisherInLocale("s")}, s.url
FROM milestones m JOIN sources s USING (source_id)
ORDER BY m.on_date DESC, m.milestone_id DESC`,
  toRow: (raw) => ({
    milestoneId: textOf(raw, "milestone_id"),
    onDate: textOf(raw, "on_date"),
    kind: textOf(raw, "kind"),
    title: textOf(raw, "title"),
    publisher: textOf(raw, "publisher"),
    sourceUrl: textOrNull(raw, "url"),
  }),
  examples: [{ locale: "kk" }, { locale: "en" }],
};
