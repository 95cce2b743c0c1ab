import type { ReactNode } from "react";
import type { Locale } from "../../lib/domain/locale.ts";
import { PaperBoundary } from "./PaperBoundary.tsx";
import { useLoaded } from "./useLoaded.ts";

interface Props<Loaded> {
  /** For the console. */
  readonly name: string;
  readonly locale: Locale;
  /** Stays the same between renders. */
  readonly load: (locale: Locale) => Promise<Loaded>;
  /** The drawing of the build. */
  readonly paper: ReactNode;
  /** The drawing of the build where it must say that it stays, if that differs. */
  readonly brokenPaper?: ReactNode;
  readonly children: (loaded: Loaded) => ReactNode;
}

/** Paper first: the drawing of the build until what the live one needs is there, for good when it does not come, and again when the live one breaks. */
export function WhenLoaded<Loaded>({ name, locale, load, paper, brokenPaper = paper, children }: Props<Loaded>) {
  const loaded = useLoaded(name, locale, load);
  return loaded === null ? paper : <PaperBoundary paper={brokenPaper}>{children(loaded)}</PaperBoundary>;
}
