/**
 * Counts the pages of a PDF as Chromium writes it, in two ways that must agree: the page objects, and the number that
 * their list states.
 *
 * Errors  a RangeError when there are none or the two differ: then the file is not written as it is read here
 */
export function pdfPages(pdf: Buffer): number {
  const text = pdf.toString("latin1");
  const objects = text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  const stated = [...text.matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)/g)].map(([, count]) => Number(count));
  const total = Math.max(0, ...stated);
  if (objects === 0 || objects !== total) throw new RangeError(`PDF: got ${objects} pages and a list of ${total}, expected the same number above 0`);
  return objects;
}
