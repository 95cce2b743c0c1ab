import { type Milestone, milestoneKinds } from "../domain/milestone.ts";
import type { Locale } from "../domain/locale.ts";
import { booleanOf, textOf, textOrNull, wordOf } from "./decode.ts";
import { inLocale, publisherInLocale } from "./inLocale.ts";
import type { Query } from "./query.ts";

/** A dated event in the reader's language. */
export interface MilestoneRecord extends Milestone {
  readonly sourceId: string;
  /** Region that it took place in or is about; KZ for the whole country or abroad. */
  readonly geo: string;
  readonly title: string;
  readonly publisher: string;
  readonly sourceUrl: string | null;
}

/** Milestones, latest first. */
export const milestoneList: Query<{ locale: Locale }, MilestoneRecord> = {
  name: "milestone-list",
  params: ["locale"],
  sql: `SELECT m.milestone_id, m.source_id, m.on_date, m.kind, m.geo, ${inLocale("m", "title")} AS title,
  contains(lower(m.title_en), 'volunteer') AS names_volunteers, ${publisherInLocale("s")}, s.url
FROM milestones m JOIN sources s USING (source_id)
ORDER BY m.on_date DESC, m.milestone_id DESC`,
  toRow: (raw) => ({
    milestoneId: textOf(raw, "milestone_id"),
    sourceId: textOf(raw, "source_id"),
    onDate: textOf(raw, "on_date"),
    kind: wordOf(raw, "kind", milestoneKinds),
    namesVolunteers: booleanOf(raw, "names_volunteers"),
    geo: textOf(raw, "geo"),
    title: textOf(raw, "title"),
    publisher: textOf(raw, "publisher"),
    sourceUrl: textOrNull(raw, "url"),
  }),
  examples: [{ locale: "kk" }, { locale: "en" }],
};
