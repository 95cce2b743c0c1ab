import { areasOfSource } from "./areasOfSource.ts";
import { claimSpeakers } from "./claimSpeakers.ts";
import { claimsOfIndicator } from "./claimsOfIndicator.ts";
import { dataTotals } from "./dataTotals.ts";
import { documentsOfSource } from "./documentsOfSource.ts";
import { engineVersion } from "./engineVersion.ts";
import { grantRowsOfMeasure } from "./grantRowsOfMeasure.ts";
import { indicatorList } from "./indicatorList.ts";
import { licenceCounts } from "./licenceCounts.ts";
import { milestoneList } from "./milestoneList.ts";
import { numberedRows } from "./numberedRows.ts";
import { populationOf } from "./populationOf.ts";
import { populationOfSource } from "./populationOfSource.ts";
import type { Query, SqlValue } from "./query.ts";
import { readingsOfSource } from "./readingsOfSource.ts";
import { regionList } from "./regionList.ts";
import { searchEntries } from "./searchEntries.ts";
import { sourceList } from "./sourceList.ts";
import { speakerList } from "./speakerList.ts";
import { targetOutcomeList } from "./targetOutcomeList.ts";
import { tableYears } from "./tableYears.ts";
import { targetsOfIndicator } from "./targetsOfIndicator.ts";
import { unitList } from "./unitList.ts";

/** Every question the site asks its data. A test runs each example in both engines. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a list over queries of different shapes
export const catalogue: readonly Query<any, unknown>[] = [
  areasOfSource,
  claimSpeakers,
  claimsOfIndicator,
  dataTotals,
  documentsOfSource,
  engineVersion,
  grantRowsOfMeasure,
  indicatorList,
  licenceCounts,
  milestoneList,
  numberedRows,
  populationOf,
  populationOfSource,
  readingsOfSource,
  regionList,
  searchEntries,
  sourceList,
  speakerList,
  targetOutcomeList,
  tableYears,
  targetsOfIndicator,
  unitList,
];

/** Parameters of a query whose shape is not known at compile time. */
export type AnyParams = Readonly<Record<string, SqlValue>>;
