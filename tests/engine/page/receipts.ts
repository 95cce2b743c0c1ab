/** Signs charts in the page as a reader's click does: bundled by the test and handed to the page as `signCharts`. */
import { makeReceipt, type Receipt } from "../../../src/components/chart/actions/makeReceipt.ts";
import type { ClaimFilter } from "../../../src/lib/queries/claimsOfIndicator.ts";

async function signCharts(filters: readonly ClaimFilter[]): Promise<Receipt[]> {
  const receipts: Receipt[] = [];
  for (const filter of filters) receipts.push(await makeReceipt(filter));
  return receipts;
}

declare global {
  interface Window {
    signCharts: typeof signCharts;
  }
}
window.signCharts = signCharts;
