import type { ProgressMessages } from "../../i18n/progress/ProgressMessages.ts";
import { DocumentPromises, type DocumentProps } from "./DocumentPromises.tsx";
import type { FramedPromise } from "./FramedPromise.ts";
import { ProgressIsland, type ProgressProps } from "./ProgressIsland.tsx";
import { PromiseOfDay } from "./PromiseOfDay.tsx";

/** What wakes on a page of promises: the list of all, that of a document, or the promise of a frame. */
export type ProgressPageProps =
  ({ readonly kind: "all" } & ProgressProps) | ({ readonly kind: "document" } & DocumentProps) | ({ readonly kind: "frame" } & FramedPromise);

/** The part of a page of promises that wakes; one island for all, for they share nearly everything. */
export function ProgressPage({ page, text }: { readonly page: ProgressPageProps; readonly text: ProgressMessages }) {
  if (page.kind === "all") return <ProgressIsland {...page} text={text} />;
  return page.kind === "document" ? <DocumentPromises {...page} text={text} /> : <PromiseOfDay {...page} text={text} />;
}
