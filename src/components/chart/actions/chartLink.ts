import type { ShownFacts } from "./ShownChart.ts";

/** Parameter that names the release a link was made on. */
export const versionParam = "v";

/** A comma separates the values of a parameter and may stand as it is. */
const toSearch = (params: URLSearchParams): string => params.toString().replaceAll("%2C", ",");

function linkTo(params: URLSearchParams, { anchor = "", release: { version, isDraft } }: Pick<ShownFacts, "anchor" | "release">): string {
  const address = new URL(window.location.href);
  address.hash = anchor;
  if (!isDraft) params.set(versionParam, version);
  address.search = toSearch(params);
  return address.href;
}

/** Address that restores the chart and remembers the release it was read on. */
export function chartLink(chart: Pick<ShownFacts, "params" | "anchor" | "release">): string {
  return linkTo(new URLSearchParams(chart.params), chart);
}

/** The same of what the reader chose last: the address of the page holds it while its answer is still on the way. */
export function chosenLink(chart: Pick<ShownFacts, "ownParams" | "anchor" | "release">): string {
  const chosen = [...new URLSearchParams(window.location.search)].filter(([name]) => chart.ownParams.includes(name));
  return linkTo(new URLSearchParams(chosen), chart);
}

/** Address of the page that a frame shows: live, or frozen at a release. */
export function embedLink({ frame, frameParams }: Pick<ShownFacts, "frame" | "frameParams">, version: string | null): string {
  const root = new URL(document.documentElement.dataset["root"] ?? "/", document.baseURI);
  const address = new URL(`${document.documentElement.lang}/embed/${frame}${version === null ? "" : `${version}/`}`, root);
  address.search = toSearch(new URLSearchParams(frameParams));
  return address.href;
}
