import type { CoverageWords } from "../../i18n/regions/CoverageWords.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import type { Coverage } from "../../lib/regions/coverage.ts";

/** A code with its name in the language of the page. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What the matrix needs to draw itself, at build and in the page. */
export interface CoverageProps {
  readonly coverage: Coverage;
  readonly regions: readonly Named[];
  readonly indicators: readonly (Named & { readonly theme: string })[];
  readonly themes: readonly Named[];
  readonly words: CoverageWords;
  readonly locale: Locale;
}
