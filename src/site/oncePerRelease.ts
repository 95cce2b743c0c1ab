import type { Locale } from "../lib/domain/locale.ts";
import { oncePer } from "./oncePer.ts";

type Read<T> = (version: string | null, locale: Locale) => Promise<T>;

/** Reads something once in each language of each release (null: as published now) for the whole build, however many pages ask for it. */
export function oncePerRelease<T>(read: Read<T>): Read<T> {
  return oncePer(read);
}
