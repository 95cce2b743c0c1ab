import { useEffect, useState } from "react";
import type { Locale } from "../../lib/domain/locale.ts";

/**
 * Loads what an island needs to wake: words of its language, rows of its page.
 *
 * Shape   name for the console, language, loader that stays the same between renders → what came; null until then, and
 *         for good when it does not come: the page stays as drawn
 */
export function useLoaded<Loaded>(name: string, locale: Locale, load: (locale: Locale) => Promise<Loaded>): Loaded | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let isWanted = true;
    load(locale)
      .then((came) => isWanted && setLoaded(came))
      .catch((fault: unknown) => console.error(`${name}: does not wake, the page stays as drawn`, fault));
    return () => {
      isWanted = false;
    };
  }, [name, locale, load]);
  return loaded;
}
