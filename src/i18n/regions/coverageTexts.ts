import type { Locale } from "../../lib/domain/locale.ts";
import { coverageEn } from "./coverageEn.ts";
import { coverageKk } from "./coverageKk.ts";
import type { CoverageMessages } from "./CoverageMessages.ts";
import { coverageRu } from "./coverageRu.ts";

/** Words of the coverage in all languages, for the build. */
export const coverageTexts: Readonly<Record<Locale, CoverageMessages>> = { kk: coverageKk, ru: coverageRu, en: coverageEn };
