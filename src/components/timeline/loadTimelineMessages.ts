import type { TimelineMessages } from "../../i18n/timeline/TimelineMessages.ts";
import type { Locale } from "../../lib/domain/locale.ts";

const loaders: Readonly<Record<Locale, () => Promise<TimelineMessages>>> = {
  kk: async () => (await import("../../i18n/timeline/kk.ts")).timelineKk,
  ru: async () => (await import("../../i18n/timeline/ru.ts")).timelineRu,
  en: async () => (await import("../../i18n/timeline/en.ts")).timelineEn,
};

/** Loads the words of the timeline in one language. */
export function loadTimelineMessages(locale: Locale): Promise<TimelineMessages> {
  return loaders[locale]();
}
