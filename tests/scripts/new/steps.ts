import { enter, type Step } from "./scriptedAsk.ts";

/** Answers that describe a source of the valid fixtures that is not there yet. */
export const newSource: readonly Step[] = [
  ["url:", "https://www.example.org/news/310?utm_source=x"],
  ["publisher:", "Fixture publisher"],
  ["title_en:", "Ministry counts people of the fixture"],
  ["language:", "ru"],
  ["published_on:", "2024-12-13"],
  ["published_on_inferred:", enter],
  ["kind:", enter],
  ["speaker_id:", "fixture-speaker"],
  ["licence_id:", "fixture-licence"],
  ["read_extent:", "full"],
  ["is_mirror:", enter],
  ["reliability_note_en:", ""],
  ["source_id:", enter],
];

/** Answers for a claim up to who said it: "more than 310 thousand" people in 2024. */
export const newClaim: readonly Step[] = [
  ["Add a claim", true],
  ["indicator_id:", "fixture-volunteers"],
  ["geo:", "KZ"],
  ["scope_id:", enter],
  ["period_start:", "2024"],
  ["period_end:", enter],
  ["period_inferred:", enter],
  ["as_printed:", "более 310 тыс."],
  ["value:", enter],
  ["qualifier:", enter],
  ["unit_id:", enter],
  ["as_printed_read:", enter],
  ["basis_id:", enter],
  ["segment_id:", enter],
  ["speaker_id:", enter],
];

/** Answers that let a claim stand on its own and be drawn. */
export const drawn: readonly Step[] = [
  ["repeat another", enter],
  ["chartable:", enter],
  ["chart_note_id:", enter],
  ["break_before:", enter],
  ["notes_en:", ""],
];
