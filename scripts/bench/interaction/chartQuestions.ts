import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ClaimFilter, claimsOfIndicator } from "../../../src/lib/queries/claimsOfIndicator.ts";
import { dataTotals } from "../../../src/lib/queries/dataTotals.ts";
import { firstView } from "./firstView.ts";
import type { ControlCase } from "./measureControl.ts";
import type { Question } from "./measureSql.ts";

const locale = "en";

/** A chart whose control is measured, and the SQL behind its two choices. */
export interface ChartQuestion extends Question {
  readonly control: ControlCase;
  /** Behind the first choice of the control, and behind the second. */
  readonly turns: readonly [ClaimFilter, ClaimFilter];
}

function chartQuestion(dist: string, indicatorId: string, fromYear: string): ChartQuestion {
  const path = `${locale}/indicators/${indicatorId}/`;
  const first = firstView(readFileSync(join(dist, path, "index.html"), "utf8"), indicatorId);
  const filter: ClaimFilter = { ...first, indicatorId, locale, fromYear: "0000", toYear: "9999" };
  return {
    name: `${claimsOfIndicator.name}, ${indicatorId}`,
    sql: claimsOfIndicator.sql,
    turns: [filter, { ...filter, fromYear }],
    control: { path, control: "from", choices: ["", fromYear] },
  };
}

/** What is measured: a page with a line, a page with dots; each year leaves out some of what the first view shows. */
export function chartQuestions(dist: string): readonly ChartQuestion[] {
  return [chartQuestion(dist, "volunteers", "2020"), chartQuestion(dist, "events_held", "2024")];
}

/** A question that goes through all claims. */
export const countQuestion: Question = { name: dataTotals.name, sql: dataTotals.sql, turns: [{}] };
