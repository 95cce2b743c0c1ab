import { describe, expect, it } from "vitest";
import { type ImportKind, parseImports } from "./parseImports.ts";

describe("parseImports(…)", () => {
  it.each([
    ["a.ts", 'import { a, type B } from "./b.ts";', "./b.ts", "static"],
    ["a.ts", 'import {\n  a,\n  b,\n} from "./b.ts";', "./b.ts", "static"],
    ["a.ts", 'import "./b.css";', "./b.css", "static"],
    ["a.ts", 'import type { B } from "./b.ts";', "./b.ts", "type"],
    ["a.ts", 'export type { B } from "./b.ts";', "./b.ts", "type"],
    ["a.ts", 'export * from "./b.ts";', "./b.ts", "static"],
    ["a.ts", 'const b = await import("./b.ts");', "./b.ts", "dynamic"],
    ["a.ts", 'type B = import("./b.ts").B;', "./b.ts", "type"],
    ["a.ts", "const b = import(`./${name}.ts`);", "`./${name}.ts`", "dynamic"],
    ["a.tsx", 'const el = <p>{import("./b.ts")}</p>;', "./b.ts", "dynamic"],
    ["a.astro", '---\nimport B from "./B.tsx";\n---\n<p>import c from "c"</p>', "./B.tsx", "static"],
    ["a.astro", '<p>x</p>\n<script>\nimport "../b.ts";\n</script>', "../b.ts", "static"],
  ] satisfies [string, string, string, ImportKind][])("reads in %s %j", (file, text, specifier, kind) => {
    expect(parseImports(file, text)).toEqual([{ specifier, kind }]);
  });

  it.each(['// import a from "a";', '/** import("a") */', 'const code = `\nimport a from "a";\n`;', 'export const from = "a";', "import.meta.url;"])(
    "reads no import in %j",
    (text) => {
      expect(parseImports("a.ts", text)).toEqual([]);
    },
  );
});
