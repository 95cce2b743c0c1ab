import { beforeAll, describe, expect, it } from "vitest";
import { programmeTimeline } from "../../src/charts/grants/programmeTimeline.ts";
import { statementDots } from "../../src/charts/grants/statementDots.ts";
import { type Locale, locales } from "../../src/lib/domain/locale.ts";
import { dotGroups, toDots } from "../../src/site/grantDots.ts";
import { type GrantsData, grantsData } from "../../src/site/grantsData.ts";
import { grantTimeline, timelineMarks, timelineSpans } from "../../src/site/grantTimeline.ts";
import { paperWidthsPx } from "../../src/site/indicatorView.ts";
import { plotFaults } from "../charts/grants/plotFaults.ts";
import { aStatement } from "./aStatement.ts";

const data = new Map<Locale, GrantsData>();

beforeAll(async () => {
  for (const locale of locales) data.set(locale, await grantsData(locale));
});

const dataOf = (locale: Locale): GrantsData => {
  const known = data.get(locale);
  if (known === undefined) throw new Error(`${locale}: got no statements, expected them. See beforeAll`);
  return known;
};

describe("timelineMarks(…)", () => {
  it("marks each last year once, says what was planned and done in it, and puts the undated last", () => {
    const marks = timelineMarks([
      aStatement({ periodStart: null, periodEnd: null }),
      aStatement({ periodStart: "2020", periodEnd: "2020", status: "planned" }),
      aStatement({ periodStart: "2018", periodEnd: "2020", status: "awarded" }),
    ]);
    expect(marks).toEqual([
      { year: 2020, isPlanned: true, isDone: true },
      { year: null, isPlanned: false, isDone: true },
    ]);
  });
});

describe("timelineSpans(…)", () => {
  it("keeps each span of several years once and leaves single years out", () => {
    const long = { periodStart: "2016", periodEnd: "2021" };
    expect(timelineSpans([aStatement(long), aStatement(long), aStatement()])).toEqual([{ first: 2016, last: 2021 }]);
  });
});

describe("the drawings of all real programmes", () => {
  it.each(locales)("hold every programme once and no text on another, at each width, in %s", (locale) => {
    const timeline = grantTimeline(dataOf(locale), locale);
    expect(timeline.groups.flatMap((group) => group.rows).length).toBe(dataOf(locale).programmes.length);
    for (const widthPx of paperWidthsPx) expect(plotFaults(programmeTimeline(timeline, widthPx))).toEqual([]);
  });

  it.each(locales)("draw the numbers of every programme with no text on another, in %s", (locale) => {
    const { ofProgramme, units } = dataOf(locale);
    for (const statements of ofProgramme.values()) {
      for (const group of dotGroups(statements)) {
        expect(new Set(group.statements.map((one) => one.unitId)).size).toBe(1);
        for (const widthPx of paperWidthsPx) {
          expect(plotFaults(statementDots(toDots(group.statements, units, locale), widthPx))).toEqual([]);
        }
      }
    }
  });
});
