/** Rights that a chart must name. */
export type ClaimRights = "mixed" | "caf" | "ifrc";

/** Ways of counting whose numbers stand under rights of their own. */
export const basisRights: Readonly<Record<string, Exclude<ClaimRights, "mixed">>> = {
  caf_wgi: "caf",
  caf_wgi_decade: "caf",
  ifrc_report: "ifrc",
};

/**
 * Names the rights of numbers shown together, each once, the common one first.
 *
 * Shape   basis ids → rights
 */
export function rightsOfBases(basisIds: Iterable<string>): ClaimRights[] {
  const order: readonly ClaimRights[] = ["mixed", "caf", "ifrc"];
  const found = new Set(Array.from(basisIds, (basisId): ClaimRights => basisRights[basisId] ?? "mixed"));
  return order.filter((one) => found.has(one));
}
