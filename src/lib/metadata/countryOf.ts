/** The country of a place: a region of Kazakhstan belongs to `KZ`, anything else stands for itself. */
export function countryOf(placeId: string): string {
  return placeId.startsWith("KZ-") ? "KZ" : placeId;
}
