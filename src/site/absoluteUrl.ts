/**
 * Joins an address from the root of the site to the address under which the site is published.
 *
 * Shape   `https://example.org/erikti/`, `/kk/` → `https://example.org/erikti/kk/`; whether the first ends in a slash does not matter
 * Errors  TypeError when the published address is none
 */
export function absoluteUrl(publishedUrl: string, rootPath: string): string {
  return new URL(rootPath.replace(/^\/+/, ""), publishedUrl.replace(/\/*$/, "/")).href;
}

/** Where the site is published, or null when the build was not told. */
export const publishedUrl: string | null = process.env["SITE_URL"] === "" ? null : (process.env["SITE_URL"] ?? null);
