import { describe, expect, it } from "vitest";
import { citeAs } from "../../../src/lib/metadata/citeAs.ts";
import { aCatalogue } from "./aCatalogue.ts";

describe("citeAs(…)", () => {
  it("writes one entry of BibTeX with the version and the year of the release", () => {
    expect(citeAs(aCatalogue)).toMatch(
      /^@misc\{erikti_2026_11_1, author = \{\{Erikti\}\}, title = \{Erikti: .+\}, year = \{2026\}, version = \{2026\.11\.1\}\}$/,
    );
  });
});
