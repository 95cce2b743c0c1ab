import type { Locale } from "../lib/domain/locale.ts";
import { oncePer } from "./oncePer.ts";

/** Reads something once in each language for the whole build, however many pages ask for it. */
export function oncePerLocale<T>(read: (locale: Locale) => Promise<T>): (locale: Locale) => Promise<T> {
  return oncePer(read);
}
