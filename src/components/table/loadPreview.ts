import type { PreviewMessages } from "../../i18n/catalogue/PreviewMessages.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import type { RecordRow } from "./previewColumns.ts";

const loaders: Readonly<Record<Locale, () => Promise<PreviewMessages>>> = {
  kk: async () => (await import("../../i18n/catalogue/previewKk.ts")).previewKk,
  ru: async () => (await import("../../i18n/catalogue/previewRu.ts")).previewRu,
  en: async () => (await import("../../i18n/catalogue/previewEn.ts")).previewEn,
};

/** Everything that a preview needs to wake. */
export interface LoadedPreview {
  readonly rows: readonly RecordRow[];
  readonly messages: PreviewMessages;
  readonly LivePreview: (typeof import("./LivePreview.tsx"))["LivePreview"];
}

/** Root of the site as the page knows it, ending in a slash. */
export function siteRoot(): string {
  return new URL(document.documentElement.dataset["root"] ?? "/", document.baseURI).href;
}

/** A connection that is held open without an answer ends as one that fails. */
const longestWaitMs = 60_000;

async function fetchRows(resource: string): Promise<readonly RecordRow[]> {
  const address = `${siteRoot()}data/${resource}.json`;
  const answer = await fetch(address, { signal: AbortSignal.timeout(longestWaitMs) });
  if (!answer.ok) throw new Error(`${address}: got ${answer.status}, expected the published rows. Try again, or download the file`);
  return (await answer.json()) as readonly RecordRow[];
}

/**
 * Fetches all rows of a published table, the words and the code that shows them.
 *
 * Errors  when one of them does not come
 */
export async function loadPreview(resource: string, locale: Locale): Promise<LoadedPreview> {
  const [rows, messages, { LivePreview }] = await Promise.all([fetchRows(resource), loaders[locale](), import("./LivePreview.tsx")]);
  return { rows, messages, LivePreview };
}
