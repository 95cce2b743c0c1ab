import type { ActionMessages } from "../../../i18n/actions/ActionMessages.ts";
import type { Locale } from "../../../lib/domain/locale.ts";

const loaders: Readonly<Record<Locale, () => Promise<{ readonly default: ActionMessages }>>> = {
  kk: () => import("../../../i18n/actions/kk.ts"),
  ru: () => import("../../../i18n/actions/ru.ts"),
  en: () => import("../../../i18n/actions/en.ts"),
};

/** Loads the words of what a reader takes away in one language. */
export async function loadActionMessages(locale: Locale): Promise<ActionMessages> {
  return (await loaders[locale]()).default;
}
