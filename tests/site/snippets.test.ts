import { describe, expect, it } from "vitest";
import { claims } from "../../src/lib/tables/claims.ts";
import { publishedResources } from "../../src/lib/tables/publishedTables.ts";
import { pageSnippets } from "../../src/site/pageSnippets.ts";
import { type Snippet, snippetsOf } from "../../src/site/snippets.ts";

const address = "https://example.org/data/";

function textOf(name: Snippet["name"], from: string | null): string {
  return snippetsOf(claims, from).find((one) => one.name === name)?.text ?? "";
}

describe("snippetsOf(…)", () => {
  it("names the published address in every snippet, and the bare file without one", () => {
    for (const { table } of publishedResources) {
      for (const { name, text } of snippetsOf(table, address)) expect(text, name).toContain(`${address}${table.name}.`);
      for (const { name, text } of snippetsOf(table, null)) expect(text, name).not.toMatch(/https?:|null|undefined/);
    }
  });

  it("says of each how far it is tested", () => {
    expect(snippetsOf(claims, address).map(({ name, proof }) => [name, proof])).toEqual([
      ["duckdb", "sql"],
      ["curl", "run"],
      ["pandas", "run"],
      ["polars", "none"],
      ["r", "run"],
      ["powerQuery", "none"],
    ]);
  });

  it("keeps dates and printed words text, and names in three languages to themselves", () => {
    expect(textOf("pandas", address)).toContain('dtype={"period_start": str, "period_end": str, "as_printed": str}');
    expect(textOf("r", address)).toContain('period_start = "character"');
  });

  it("tells Excel the language of the numbers, and leaves Excel out where it would need an address", () => {
    expect(textOf("powerQuery", address)).toContain('Table.TransformColumnTypes(Rows, {{"value", type number}}, "en-US")');
    expect(textOf("powerQuery", null)).toBe("");
  });
});

describe("pageSnippets(…)", () => {
  it("prints what works on files in the folder, and carries the rest for the script that knows the address", () => {
    const snippets = pageSnippets(claims);
    expect(snippets.map(({ name, needsAddress }) => [name, needsAddress])).toContainEqual(["powerQuery", true]);
    expect(snippets.filter(({ needsAddress }) => needsAddress)).toHaveLength(1);
    for (const { name, text, withMark } of snippets) {
      expect(text, name).not.toContain("{data}");
      expect(withMark?.replaceAll("{data}/", address), name).toBe(textOf(name, address));
    }
  });
});
