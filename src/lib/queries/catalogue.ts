import { areasOfSource } from "./areasOfSource.ts";
import { claimSpeakers } from "./claimSpeakers.ts";
import { claimsOfIndicator } from "./claimsOfIndicator.ts";
import { comparedClaims } from "./comparedClaims.ts";
import { dataTotals } from "./dataTotals.ts";
import { documentList } from "./documentList.ts";
import { documentsOfSource } from "./documentsOfSource.ts";
import { engineVersion } from "./engineVersion.ts";
import { everyClaim } from "./everyClaim.ts";
import { grantRowsOfMeasure } from "./grantRowsOfMeasure.ts";
import { grantStatements } from "./grantStatements.ts";
import { indexPanel } from "./indexPanel.ts";
import { indicatorList } from "./indicatorList.ts";
import { licenceCounts } from "./licenceCounts.ts";
import { milestoneList } from "./milestoneList.ts";
import { numberedRows } from "./numberedRows.ts";
import { populationOf } from "./populationOf.ts";
import { populationOfSource } from "./populationOfSource.ts";
import { programmeList } from "./programmeList.ts";
import type { Query, SqlValue } from "./query.ts";
import { readingsOfSource } from "./readingsOfSource.ts";
import { regionPlaces } from "./regionPlaces.ts";
import { regionalClaims } from "./regionalClaims.ts";
import { regionList } from "./regionList.ts";
import { regionalPopulation } from "./regionalPopulation.ts";
import { searchEntries } from "./searchEntries.ts";
import { sliceValues } from "./sliceValues.ts";
import { sourceList } from "./sourceList.ts";
import { speakerList } from "./speakerList.ts";
import { targetList } from "./targetList.ts";
import { targetOutcomeFacts } from "./targetOutcomeFacts.ts";
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
  comparedClaims,
  dataTotals,
  documentList,
  documentsOfSource,
  engineVersion,
  everyClaim,
  grantRowsOfMeasure,
  grantStatements,
  indexPanel,
  indicatorList,
  licenceCounts,
  milestoneList,
  numberedRows,
  populationOf,
  populationOfSource,
  programmeList,
  readingsOfSource,
  regionPlaces,
  regionalClaims,
  regionList,
  regionalPopulation,
  searchEntries,
  sliceValues,
  sourceList,
  speakerList,
  targetList,
  targetOutcomeFacts,
  targetOutcomeList,
  tableYears,
  targetsOfIndicator,
  unitList,
];

/** Parameters of a query whose shape is not known at compile time. */
export type AnyParams = Readonly<Record<string, SqlValue>>;
