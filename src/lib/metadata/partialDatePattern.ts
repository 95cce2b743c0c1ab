/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as a regular expression without anchors. */
export const partialDatePattern = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";
