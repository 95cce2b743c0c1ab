import { useEffect } from "react";
import type { ProgressMessages } from "../../i18n/progress/ProgressMessages.ts";
import { promiseFrameId } from "../../lib/progress/frameNames.ts";
import type { FramedPromise } from "./FramedPromise.ts";
import { asOfState } from "./progressList.ts";
import { parseProgressState } from "./progressState.ts";
import { PromiseFrame } from "./PromiseFrame.tsx";

const nothingElse = { groups: [], documents: [], themes: [], regions: [], years: [] };

/** The promise of a frame, judged for the day that the address names; takes the place of the one that was judged at build. */
export function PromiseOfDay({ locale, promise, units, today, firstDay, text }: FramedPromise & { readonly text: ProgressMessages }) {
  useEffect(() => document.getElementById(promiseFrameId)?.remove(), []);
  const asked = parseProgressState(window.location.search, { ...nothingElse, firstDay, lastDay: today });
  return <PromiseFrame promise={promise} ctx={{ locale, text, units, asOf: asOfState(asked, today) }} />;
}
