import { isLocale, type Locale } from "../../src/lib/domain/locale.ts";

/** Tells the language of a column by the end of its name (`name_kk` → `kk`). */
export function languageSuffix(column: string): Locale | null {
  const suffix = /_([a-z]{2})$/.exec(column)?.[1] ?? "";
  return isLocale(suffix) ? suffix : null;
}
