import { claimsOfIndicator } from "./claimsOfIndicator.ts";
import { dataTotals } from "./dataTotals.ts";
import { engineVersion } from "./engineVersion.ts";
import { grantRowsOfMeasure } from "./grantRowsOfMeasure.ts";
import { indicatorList } from "./indicatorList.ts";
import { licenceCounts } from "./licenceCounts.ts";
import { milestoneList } from "./milestoneList.ts";
import { populationOf } from "./populationOf.ts";
import type { Query, SqlValue } from "./query.ts";
import { targetsOfIndicator } from "./targetsOfIndicator.ts";
import { unitList } from "./unitList.ts";

/** Every question the site asks its data. A test runs each example in both engines. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a list over queries of different shapes
export const catalogue: readonly Query<any, unknown>[] = [
  claimsOfIndicator,
  dataTotals,
  engineVersion,
  grantRowsOfMeasure,
  indicatorList,
  licenceCounts,
  milestoneList,
  populationOf,
  targetsOfIndicator,
  unitList,
];

/** Parameters of a query whose shape is not known at compile time. */
export type AnyParams = Readonly<Record<string, SqlValue>>;
