import type { Qualifier } from "../../lib/domain/claim.ts";

const rightwards = "M8 0h12M16 -3.5L20 0l-4 3.5";
const leftwards = "M-8 0h-12M-16 -3.5L-20 0l4 3.5";
const wave = "M-7 -9c2.3-3 4.7-3 7 0s4.7 3 7 0";
const upwards = "M0 -8v-12M-3.5 -16L0 -20l3.5 4";
const downwards = "M0 8v12M-3.5 16L0 20l3.5-4";

const across: Readonly<Record<Qualifier, string | null>> = {
  exact: null,
  more_than: rightwards,
  at_least: rightwards,
  up_to: leftwards,
  less_than: leftwards,
  about: wave,
  almost: wave,
};
const upright: Readonly<Record<Qualifier, string | null>> = {
  ...across,
  more_than: upwards,
  at_least: upwards,
  up_to: downwards,
  less_than: downwards,
};

/** Strokes of the mark of a hedge around a point: an open arrow for "more than" and "less than", a wave for "about"; null for an exact number. */
export function hedgePath(qualifier: Qualifier, isUpright = false): string | null {
  return (isUpright ? upright : across)[qualifier];
}
