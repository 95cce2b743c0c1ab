import type { Locale } from "../domain/locale.ts";
import { numberOf, textOf, textOrNull } from "./decode.ts";
import { inLocale } from "./inLocale.ts";
import type { Query } from "./query.ts";

/** Terms of use and how many sources state them. */
export interface LicenceCount {
  readonly text: string;
  readonly url: string | null;
  readonly sourceCount: number;
}

/** Terms of use of the sources, the commonest first. */
export const licenceCounts: Query<{ locale: Locale }, LicenceCount> = {
  name: "licence-counts",
  params: ["locale"],
  sql: `SELECT ${inLocale("l", "text")} AS text, l.url, CAST(count(*) AS DOUBLE) AS source_count
FROM sources s
JOIN licences l USING (licence_id)
GROUP BY ALL
ORDER BY source_count DESC, text`,
  toRow: (raw) => ({ text: textOf(raw, "text"), url: textOrNull(raw, "url"), sourceCount: numberOf(raw, "source_count") }),
  examples: [{ locale: "kk" }],
};
