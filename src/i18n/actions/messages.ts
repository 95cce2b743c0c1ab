import type { Locale } from "../../lib/domain/locale.ts";
import actionsEn from "./en.ts";
import actionsKk from "./kk.ts";
import type { ActionMessages } from "./ActionMessages.ts";
import actionsRu from "./ru.ts";

/** Words of what a reader takes away from a chart in all languages, for the build; the page loads those of one. */
export const actionMessages: Readonly<Record<Locale, ActionMessages>> = { kk: actionsKk, ru: actionsRu, en: actionsEn };
