const asked = process.env["ERIKTI_INDICATORS"] ?? "";

/**
 * Indicators that get pages: all, unless `$ERIKTI_INDICATORS` names some (`volunteers,eco_trees`) for a quick look.
 *
 * Errors  a RangeError for a name that no indicator has
 */
export function builtIndicators<One extends { readonly indicatorId: string }>(indicators: readonly One[], names = asked): readonly One[] {
  if (names === "") return indicators;
  return names.split(",").map((name) => {
    const found = indicators.find((one) => one.indicatorId === name);
    if (found === undefined) throw new RangeError(`ERIKTI_INDICATORS: got ${name}, expected an id of indicators.csv. Mend it or leave it out`);
    return found;
  });
}
