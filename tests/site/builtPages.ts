import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

/** The built site; `$ERIKTI_DIST` names another folder. */
export const distFolder = process.env["ERIKTI_DIST"] ?? join(import.meta.dirname, "../../dist");

/** A page of the built site: its file with slashes, and its text. */
export interface BuiltPage {
  readonly file: string;
  readonly html: string;
}

/** Files of the built site, with slashes; compressed twins are left out. */
export function builtFiles(): string[] {
  return readdirSync(distFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".br"))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(distFolder.length + 1)
        .replaceAll(sep, "/"),
    )
    .sort();
}

/** All pages; read once for a file of tests. */
export function builtPages(): BuiltPage[] {
  return builtFiles()
    .filter((file) => file.endsWith(".html"))
    .map((file) => ({ file, html: readFileSync(join(distFolder, file), "utf8") }));
}

function unescape(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&#38;", "&")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

/** An attribute of a start tag, in small letters but for its value. */
export interface Attribute {
  readonly tag: string;
  readonly name: string;
  readonly value: string;
}

/** Attributes of these names in all start tags, in the order of the page; markup inside scripts left out. */
export function attributesOf(html: string, names: ReadonlySet<string>): Attribute[] {
  const markup = html.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, "$1");
  return [...markup.matchAll(/<([a-z][a-z0-9-]*)\b((?:[^>"]|"[^"]*")*)>/gi)].flatMap(([, tag = "", attributes = ""]) =>
    [...attributes.matchAll(/\s([a-z][a-z0-9-]*)="([^"]*)"/gi)]
      .filter(([, name = ""]) => names.has(name))
      .map(([, name = "", value = ""]) => ({ tag, name, value: unescape(value) })),
  );
}

/** Values of an attribute in all start tags that match. */
export function attributeValues(html: string, tag: RegExp, name: string): string[] {
  return attributesOf(html, new Set([name]))
    .filter((one) => tag.test(one.tag))
    .map(({ value }) => value);
}

/** Every id of a page. */
export function idsOf(html: string): string[] {
  return attributeValues(html, /./, "id");
}
