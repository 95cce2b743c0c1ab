/** `*` in a filter means all. */
export const anyValue = "*";

/** `-` as a segment means claims without one. */
export const noSegment = "-";
