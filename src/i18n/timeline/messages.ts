import type { Locale } from "../../lib/domain/locale.ts";
import { timelineEn } from "./en.ts";
import { timelineKk } from "./kk.ts";
import { timelineRu } from "./ru.ts";
import type { TimelineMessages } from "./TimelineMessages.ts";

/** Words of the timeline in all languages, for the build; the island loads those of one language. */
export const timelineMessages: Readonly<Record<Locale, TimelineMessages>> = { kk: timelineKk, ru: timelineRu, en: timelineEn };
