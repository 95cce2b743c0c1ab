/** Parameter that names the day of which the verdicts are. */
export const asOfParam = "asof";

/** The promise of a frame as it was judged at build. */
export const promiseFrameId = "promise-frame";

/** Holds what judges it anew, inert until it is asked for. */
export const promiseOfDayId = "promise-of-day";
