/** A piece of a text: plain, code, a link, a claim or a fact of the data. */
export type TextPart =
  | { readonly kind: "text" | "code" | "claim" | "fact"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly address: string };

const markup = /\[\[(?<claim>c\d{4})\]\]|\[(?<label>[^\]]+)\]\((?<address>[^)\s]+)\)|`(?<code>[^`]+)`|\{(?<fact>\w+)\}/g;

function toPart(groups: Readonly<Record<string, string | undefined>>): TextPart {
  const { claim, label, address, code, fact } = groups;
  if (claim !== undefined) return { kind: "claim", text: claim };
  if (label !== undefined && address !== undefined) return { kind: "link", text: label, address };
  if (code !== undefined) return { kind: "code", text: code };
  return { kind: "fact", text: fact ?? "" };
}

/** Cuts a text of a prose page at its markup: `[[c0887]]`, `[label](address)`, backticks and `{fact}`. */
export function toParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(markup)) {
    if (match.index > from) parts.push({ kind: "text", text: text.slice(from, match.index) });
    parts.push(toPart(match.groups ?? {}));
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ kind: "text", text: text.slice(from) });
  return parts;
}
