import { chartParams, chartStateToParams } from "../../../charts/model/chartState.ts";
import type { ShownChart } from "./ShownChart.ts";

/** Parameter that names the release a link was made on. */
export const versionParam = "v";

type Linked = Pick<ShownChart, "state" | "first" | "release">;

function paramsOf({ state, first }: Linked): URLSearchParams {
  return chartStateToParams(state, first);
}

function linkTo(params: URLSearchParams, { version, isDraft }: ShownChart["release"]): string {
  const address = new URL(window.location.href);
  address.hash = "";
  if (!isDraft) params.set(versionParam, version);
  address.search = params.toString();
  return address.href;
}

/** Address that restores the chart and remembers the release it was read on. */
export function chartLink(chart: Linked): string {
  return linkTo(paramsOf(chart), chart.release);
}

/** The same of what the reader chose last: the address of the page holds it while its answer is still on the way. */
export function chosenLink({ release }: Pick<ShownChart, "release">): string {
  const chosen = [...new URLSearchParams(window.location.search)].filter(([name]) => chartParams.includes(name));
  return linkTo(new URLSearchParams(chosen), release);
}

/** Address of the page that a frame shows: live, or frozen at a release. */
export function embedLink(chart: Linked & Pick<ShownChart, "indicatorId">, version: string | null): string {
  const root = new URL(document.documentElement.dataset["root"] ?? "/", document.baseURI);
  const address = new URL(`${document.documentElement.lang}/embed/${chart.indicatorId}/${version === null ? "" : `${version}/`}`, root);
  address.search = paramsOf(chart).toString();
  return address.href;
}
