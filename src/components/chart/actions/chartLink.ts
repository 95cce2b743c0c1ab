import type { ShownFacts } from "./ShownChart.ts";

/** Parameter that names the release a link was made on. */
export const versionParam = "v";

/** A comma separates the values of a parameter and may stand as it is. */
const toSearch = (params: URLSearchParams): string => params.toString().replaceAll("%2C", ",");

function linkTo(params: URLSearchParams, { version, isDraft }: ShownFacts["release"]): string {
  const address = new URL(window.location.href);
  address.hash = "";
  if (!isDraft) params.set(versionParam, version);
  address.search = toSearch(params);
  return address.href;
}

/** Address that restores the chart and remembers the release it was read on. */
export function chartLink({ params, release }: Pick<ShownFacts, "params" | "release">): string {
  return linkTo(new URLSearchParams(params), release);
}

/** The same of what the reader chose last: the address of the page holds it while its answer is still on the way. */
export function chosenLink({ ownParams, release }: Pick<ShownFacts, "ownParams" | "release">): string {
  const chosen = [...new URLSearchParams(window.location.search)].filter(([name]) => ownParams.includes(name));
  return linkTo(new URLSearchParams(chosen), release);
}

/** Address of the page that a frame shows: live, or frozen at a release. */
export function embedLink({ frame, frameParams }: Pick<ShownFacts, "frame" | "frameParams">, version: string | null): string {
  const root = new URL(document.documentElement.dataset["root"] ?? "/", document.baseURI);
  const address = new URL(`${document.documentElement.lang}/embed/${frame}${version === null ? "" : `${version}/`}`, root);
  address.search = toSearch(new URLSearchParams(frameParams));
  return address.href;
}
