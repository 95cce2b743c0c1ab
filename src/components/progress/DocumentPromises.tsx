import { useMemo } from "react";
import type { CardContext } from "../../charts/promises/CardContext.ts";
import type { ProgressMessages } from "../../i18n/progress/ProgressMessages.ts";
import { useIsAwake } from "../chart/useIsAwake.ts";
import type { ProgressProps } from "./ProgressIsland.tsx";
import { judgeAll } from "./progressList.ts";
import { PromiseList } from "./PromiseList.tsx";

/** What the build gives to the list of one document. */
export type DocumentProps = Pick<ProgressProps, "locale" | "today" | "promises" | "units" | "take">;

/** Cards of one document; awake they give away what they show. */
export function DocumentPromises({ locale, today, promises, units, take, text }: DocumentProps & { readonly text: ProgressMessages }) {
  const isAwake = useIsAwake();
  const ctx = useMemo((): CardContext => ({ locale, text, units, asOf: { on: today, isLatest: true } }), [locale, text, units, today]);
  const judged = useMemo(() => judgeAll(promises, ctx.asOf), [promises, ctx]);
  return <PromiseList judged={judged} groups={null} ctx={ctx} take={isAwake ? take : null} />;
}
