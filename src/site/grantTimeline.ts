import type { TimelineInput, TimelineMark, TimelineSpan } from "../charts/grants/programmeTimeline.ts";
import type { Locale } from "../lib/domain/locale.ts";
import type { GrantStatement } from "../lib/queries/grantStatements.ts";
import { type GrantsData, kindName, programmesByKind } from "./grantsData.ts";
import { yearsOfGrant } from "./grantYears.ts";

type Statement = Pick<GrantStatement, "status" | "periodStart" | "periodEnd">;

function toMark(year: number | null, at: readonly Statement[]): TimelineMark {
  return { year, isPlanned: at.some((one) => one.status === "planned"), isDone: at.some((one) => one.status !== "planned") };
}

/**
 * Marks of a programme, one for each year in which its statements end, and one for those without a date.
 *
 * Shape   statements → marks in the order of years, the undated last
 */
export function timelineMarks(statements: readonly Statement[]): TimelineMark[] {
  const byYear = Map.groupBy(statements, (one) => yearsOfGrant(one)?.last ?? null);
  const years = [...byYear.keys()].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  return years.map((year) => toMark(year, byYear.get(year) ?? []));
}

/** Statements about several years, each span once. */
export function timelineSpans(statements: readonly Statement[]): TimelineSpan[] {
  const spans = statements.flatMap((one) => yearsOfGrant(one) ?? []).filter(({ first, last }) => first < last);
  return [...new Map(spans.map((span) => [`${span.first}–${span.last}`, span])).values()];
}

/** The programmes by kind with the years that their statements are about. */
export function grantTimeline({ programmes, ofProgramme }: Pick<GrantsData, "programmes" | "ofProgramme">, locale: Locale): TimelineInput {
  return {
    groups: programmesByKind(programmes).map(({ kind, programmes: members }) => ({
      name: kindName(kind, locale),
      rows: members.map(({ programmeId, name }) => {
        const statements = ofProgramme.get(programmeId) ?? [];
        return { name, marks: timelineMarks(statements), spans: timelineSpans(statements) };
      }),
    })),
  };
}
