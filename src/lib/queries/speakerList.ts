import type { Locale } from "../domain/locale.ts";
import { numberOf, textOf } from "./decode.ts";
import { inLocale } from "./inLocale.ts";
import type { Query } from "./query.ts";

/** Who is named as speaking, in the reader's language. */
export interface SpeakerRecord {
  readonly speakerId: string;
  readonly name: string;
  /** Claims that the source gives under this name. */
  readonly claimCount: number;
  /** Sources in which this is the one who speaks. */
  readonly sourceCount: number;
}

/** Every speaker with how much was read under the name, by id. */
export const speakerList: Query<{ locale: Locale }, SpeakerRecord> = {
  name: "speaker-list",
  params: ["locale"],
  sql: `SELECT sp.speaker_id, ${inLocale("sp", "name")} AS name,
  CAST((SELECT count(*) FROM claims c WHERE c.speaker_id = sp.speaker_id) AS DOUBLE) AS claim_count,
  CAST((SELECT count(*) FROM sources s WHERE s.speaker_id = sp.speaker_id) AS DOUBLE) AS source_count
FROM speakers sp
ORDER BY sp.speaker_id`,
  toRow: (raw) => ({
    speakerId: textOf(raw, "speaker_id"),
    name: textOf(raw, "name"),
    claimCount: numberOf(raw, "claim_count"),
    sourceCount: numberOf(raw, "source_count"),
  }),
  examples: [{ locale: "kk" }, { locale: "ru" }, { locale: "en" }],
};
