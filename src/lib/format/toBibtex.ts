/** What a citation names. */
export interface CitedWork {
  /** Unique among the works of the site: letters, digits, hyphen. */
  readonly key: string;
  readonly title: string;
  readonly version: string;
  /** Day of the release, ISO. */
  readonly releasedOn: string;
  readonly url: string;
  readonly language: string;
}

/** BibTeX reads braces, backslash and percent as commands. */
function escapeTex(text: string): string {
  return text.replace(/[\\{}%&#$_^~]/g, (sign) => (sign === "\\" ? "\\textbackslash{}" : sign === "^" || sign === "~" ? `\\${sign}{}` : `\\${sign}`));
}

/**
 * Writes a work as a BibTeX entry.
 *
 * Source  https://ctan.org/pkg/biblatex, entry type `dataset`
 */
export function toBibtex({ key, title, version, releasedOn, url, language }: CitedWork): string {
  return [
    `@dataset{${key},`,
    "  author = {{Erikti}},",
    `  title = {{${escapeTex(title)}}},`,
    `  date = {${releasedOn}},`,
    `  year = {${releasedOn.slice(0, 4)}},`,
    `  version = {${version}},`,
    `  langid = {${language}},`,
    `  url = {${url}}`,
    "}",
  ].join("\n");
}
