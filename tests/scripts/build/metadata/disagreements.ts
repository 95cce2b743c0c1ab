import type { View } from "./viewsOf.ts";

/** Names every part of a description in which two formats do not say the same. */
export function disagreements(views: Readonly<Record<string, View>>): string[] {
  const parts = [...new Set(Object.values(views).flatMap((view) => Object.keys(view)))] as (keyof View)[];
  return parts.flatMap((part) => {
    const said = Object.entries(views).flatMap(([format, view]) => (part in view ? [{ format, value: JSON.stringify(view[part]) }] : []));
    const [first] = said;
    return said
      .filter(({ value }) => value !== first?.value)
      .map(({ format, value }) => `${part}: ${format} says ${value}, ${first?.format} says ${first?.value}`);
  });
}
