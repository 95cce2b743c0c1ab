/** Signs the queries behind charts in the page as a reader's click does: bundled by the test and handed to the page as `signQueries`. */
import { askedQuery } from "../../../src/components/chart/actions/AskedQuery.ts";
import { makeReceipt, type Receipt } from "../../../src/components/chart/actions/makeReceipt.ts";
import { claimsOfIndicator } from "../../../src/lib/queries/claimsOfIndicator.ts";
import { comparedClaims } from "../../../src/lib/queries/comparedClaims.ts";
import { grantStatements } from "../../../src/lib/queries/grantStatements.ts";
import { indexPanel } from "../../../src/lib/queries/indexPanel.ts";
import { milestoneList } from "../../../src/lib/queries/milestoneList.ts";
import type { SqlValue } from "../../../src/lib/queries/query.ts";
import { regionalPopulation } from "../../../src/lib/queries/regionalPopulation.ts";
import { sliceValues } from "../../../src/lib/queries/sliceValues.ts";
import { targetList } from "../../../src/lib/queries/targetList.ts";
import { targetOutcomeFacts } from "../../../src/lib/queries/targetOutcomeFacts.ts";

/** A query by its name: functions do not travel into a page. */
export interface NamedQuery {
  readonly name: string;
  readonly params: Readonly<Record<string, SqlValue>>;
}

const queries = [
  claimsOfIndicator,
  comparedClaims,
  grantStatements,
  indexPanel,
  milestoneList,
  regionalPopulation,
  sliceValues,
  targetList,
  targetOutcomeFacts,
];

async function signQueries(asked: readonly NamedQuery[]): Promise<Receipt[]> {
  const receipts: Receipt[] = [];
  for (const { name, params } of asked) {
    const query = queries.find((one) => one.name === name);
    if (query === undefined) throw new RangeError(`${name}: got no query of a chart, expected one. Add it to the list`);
    receipts.push(await makeReceipt({ ...askedQuery(query as typeof claimsOfIndicator, params as never, "claims"), params }));
  }
  return receipts;
}

declare global {
  interface Window {
    signQueries: typeof signQueries;
  }
}
window.signQueries = signQueries;
