import type { Locale } from "../../lib/domain/locale.ts";
import { releasesEn } from "./en.ts";
import { releasesKk } from "./kk.ts";
import type { ReleaseMessages } from "./ReleaseMessages.ts";
import { releasesRu } from "./ru.ts";

/** Words of releases in all languages, for the build. */
export const releaseTexts: Readonly<Record<Locale, ReleaseMessages>> = { kk: releasesKk, ru: releasesRu, en: releasesEn };
