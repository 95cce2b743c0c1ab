import { useMemo } from "react";
import { type JudgedPromise, judgedPromise } from "../../charts/promises/drawingOf.ts";
import { verdictText } from "../../charts/promises/verdictWords.ts";
import { endSentence } from "../../i18n/endSentence.ts";
import { toRowWords } from "../../i18n/actions/toRowWords.ts";
import { formatDate } from "../../lib/format/formatDate.ts";
import { asOfParam } from "../../lib/progress/frameNames.ts";
import ChartActions from "../chart/actions/ChartActions.tsx";
import { loadActionMessages } from "../chart/actions/loadActionMessages.ts";
import type { ReleaseFacts, ShownChart } from "../chart/actions/ShownChart.ts";
import { useLoaded } from "../chart/useLoaded.ts";

export interface PromiseActionsProps extends JudgedPromise {
  readonly release: ReleaseFacts;
}

/** The verdict in words, with its day when it is not the latest. */
function subtitleOf({ promise, verdict, ctx }: Omit<JudgedPromise, "known">): string {
  const { on, isLatest } = ctx.asOf;
  const said = verdictText(promise, verdict, ctx);
  return isLatest ? said : `${said} ${endSentence(`${ctx.text.list.asOf}: ${formatDate(on, ctx.locale, "long")}`)}`;
}

function shownOf({ promise, verdict, ctx, release }: Omit<PromiseActionsProps, "known">): ShownChart {
  const { targetId } = promise.facts;
  const { on, isLatest } = ctx.asOf;
  const params = isLatest ? "" : new URLSearchParams({ [asOfParam]: on }).toString();
  const facts = {
    ...{ id: `promise-${targetId}${isLatest ? "" : `-${on}`}`, title: promise.name, subtitle: subtitleOf({ promise, verdict, ctx }) },
    ...{ locale: ctx.locale, release, anchor: targetId },
    ...{ params, ownParams: isLatest ? [] : [asOfParam], frame: `progress/${targetId}/`, frameParams: params },
  };
  return { ...facts, load: async () => (await import("./promiseParts.ts")).promiseParts(facts, judgedPromise(promise, verdict, ctx)) };
}

/** What a reader takes away from a card: always of the day of its verdict. */
export default function PromiseActions({ promise, verdict, ctx, release }: PromiseActionsProps) {
  const words = useLoaded("a promise", ctx.locale, loadActionMessages);
  const chart = useMemo(() => shownOf({ promise, verdict, ctx, release }), [promise, verdict, ctx, release]);
  if (words === null) return null;
  return <ChartActions chart={chart} words={{ ...toRowWords(words), heading: `${ctx.text.card.take}: ${promise.name}` }} />;
}
