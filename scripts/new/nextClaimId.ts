const shape = /^c(\d+)$/;

/** Names the next claim: one above the highest number that was ever used. */
export function nextClaimId(used: Iterable<string>): string {
  const numbers = [...used].map((id) => Number(shape.exec(id)?.[1] ?? 0));
  return `c${String(numbers.reduce((highest, one) => Math.max(highest, one), 0) + 1).padStart(4, "0")}`;
}
