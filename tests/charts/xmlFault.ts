/** Tells what is not well-formed in a piece of XML without declarations, or null. */
export function xmlFault(xml: string): string | null {
  const open: string[] = [];
  const token = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|[^<]+|</g;
  for (const [found, isEnd, name, attributes = "", isEmpty] of xml.matchAll(token)) {
    if (found === "<") return "a < that opens no tag";
    if (name === undefined) {
      if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(found)) return `an & alone in "${found}"`;
      continue;
    }
    const names = [...attributes.matchAll(/([\w:.-]+)="/g)].map(([, one]) => one);
    if (new Set(names).size !== names.length) return `an attribute twice in ${found}`;
    if (isEnd) {
      if (open.pop() !== name) return `</${name}> closes nothing`;
    } else if (!isEmpty) open.push(name);
  }
  return open.length === 0 ? null : `<${open.join("> <")}> stays open`;
}
