import { mapParams, type MapState, mapStateToParams } from "../../charts/maps/mapState.ts";
import type { SliceChoice } from "../../charts/maps/SliceChoice.ts";

/** Puts a state into the query of an address; what belongs to others stays. */
export function searchOfMap(search: string, state: MapState, choices: readonly SliceChoice[]): string {
  const others = [...new URLSearchParams(search)].filter(([name]) => !mapParams.includes(name));
  const params = new URLSearchParams([...mapStateToParams(state, choices), ...others]).toString();
  return params === "" ? "" : `?${params}`;
}

/** Writes the state into the address, so that a copied link restores it. */
export function writeMapAddress(state: MapState, choices: readonly SliceChoice[], how: "push" | "replace"): void {
  const { pathname, search, hash } = window.location;
  const address = `${pathname}${searchOfMap(search, state, choices)}${hash}`;
  if (how === "push") window.history.pushState(null, "", address);
  else window.history.replaceState(null, "", address);
}
