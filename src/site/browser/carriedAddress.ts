/**
 * The same page in another language with what the reader chose: query and anchor.
 *
 * Shape   address of the page in the other language, query and anchor here → address
 */
export function carriedAddress(target: string, here: { readonly search: string; readonly hash: string }): string {
  const address = new URL(target);
  address.search = here.search;
  address.hash = here.hash;
  return address.href;
}
