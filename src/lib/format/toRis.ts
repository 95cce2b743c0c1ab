import type { CitedWork } from "./toBibtex.ts";

/** A line break would begin another field. */
const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/**
 * Writes a work as an RIS record.
 *
 * Source  RIS format: two letters, two spaces, hyphen, space; lines end with CR LF
 */
export function toRis({ title, version, releasedOn, url, language }: CitedWork): string {
  return [
    "TY  - DATA",
    "AU  - Erikti",
    `TI  - ${oneLine(title)}`,
    `PY  - ${releasedOn.slice(0, 4)}`,
    `DA  - ${releasedOn.replaceAll("-", "/")}`,
    `ET  - ${version}`,
    `LA  - ${language}`,
    `UR  - ${url}`,
    "ER  - ",
    "",
  ].join("\r\n");
}
