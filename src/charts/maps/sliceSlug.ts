/**
 * Writes the id of a slice as a part of an address.
 *
 * Shape   "emergency_volunteers.ministry.event=floods_2024" → "emergency_volunteers-ministry-event-floods_2024"; "population" stays
 */
export function sliceSlug(sliceId: string): string {
  return sliceId
    .toLowerCase()
    .replaceAll(/[^a-z0-9_]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
