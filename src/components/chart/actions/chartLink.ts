import { chartStateToParams } from "../../../charts/model/chartState.ts";
import type { ShownChart } from "./ShownChart.ts";

/** Parameter that names the release a link was made on. */
export const versionParam = "v";

type Linked = Pick<ShownChart, "state" | "first" | "release">;

function paramsOf({ state, first }: Linked): URLSearchParams {
  return chartStateToParams(state, first);
}

/** Address that restores the chart and remembers the release it was read on. */
export function chartLink(chart: Linked): string {
  const address = new URL(window.location.href);
  address.hash = "";
  const params = paramsOf(chart);
  if (!chart.release.isDraft) params.set(versionParam, chart.release.version);
  address.search = params.toString();
  return address.href;
}

/** Address of the page that a frame shows: live, or frozen at a release. */
export function embedLink(chart: Linked & Pick<ShownChart, "indicatorId">, version: string | null): string {
  const root = new URL(document.documentElement.dataset["root"] ?? "/", document.baseURI);
  const address = new URL(`${document.documentElement.lang}/embed/${chart.indicatorId}/${version === null ? "" : `${version}/`}`, root);
  address.search = paramsOf(chart).toString();
  return address.href;
}
