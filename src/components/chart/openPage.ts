import { linkTarget } from "./claimLinks.ts";

/** Opens a page as a link would: a chart in a frame of another site does not lead the frame away. */
export function openPage(href: string): void {
  if (linkTarget() === undefined) window.location.assign(href);
  else window.open(href, "_blank", "noopener");
}
