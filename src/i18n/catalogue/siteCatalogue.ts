import type { Locale } from "../../lib/domain/locale.ts";
import type { CatalogueMessages } from "./CatalogueMessages.ts";
import { catalogueEn } from "./en.ts";
import { catalogueKk } from "./kk.ts";
import { catalogueRu } from "./ru.ts";

/** Words of the pages about data in all languages, for the build. */
export const siteCatalogue: Readonly<Record<Locale, CatalogueMessages>> = { kk: catalogueKk, ru: catalogueRu, en: catalogueEn };
