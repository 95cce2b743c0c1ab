import type { ReactNode } from "react";
import { formatDate } from "../../lib/format/formatDate.ts";
import type { Verdict } from "../../lib/progress/verdictResult.ts";
import type { CardContext } from "../../charts/promises/CardContext.ts";
import { OutcomeLine } from "./OutcomeLine.tsx";
import { documentLink, indicatorLink, sourceLink } from "./promiseLinks.ts";
import type { ShownOutcome, ShownPromise } from "../../charts/promises/ShownPromise.ts";
import { promisedWords } from "../../charts/promises/valueWords.ts";
import { missingWords } from "../../charts/promises/verdictWords.ts";

interface Props {
  readonly promise: ShownPromise;
  readonly known: readonly ShownOutcome[];
  readonly verdict: Verdict;
  readonly ctx: CardContext;
}

/** One row of facts; without a value there is none. */
function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Where the promise was printed: page of the source, and the original. */
function PromiseSource({ promise, ctx }: Pick<Props, "promise" | "ctx">) {
  const { card } = ctx.text;
  const { publisher, sourceUrl, publishedOn } = promise;
  return (
    <>
      <a href={sourceLink(ctx.locale, promise.sourceId, promise.facts.targetId)}>{publisher}</a>
      {publishedOn === null ? null : `, ${formatDate(publishedOn, ctx.locale, "medium")}`}
      {" · "}
      {sourceUrl === null ? (
        card.noLink
      ) : (
        <a href={sourceUrl} rel="external" aria-label={card.originalOf(publisher)}>
          {card.original}
        </a>
      )}
    </>
  );
}

/** What was promised, by whom, by when, and what is known, reported and missing. */
export function PromiseFacts({ promise, known, verdict, ctx }: Props) {
  const { text, locale } = ctx;
  const { card } = text;
  const { facts } = promise;
  const reasonOf = new Map(verdict.other.map((one) => [one.outcomeId, one.reason]));
  const counted = promise.basisName === null ? null : ` · ${card.countedBy(promise.basisName)}`;
  const due = facts.targetOn === null ? card.noDue : formatDate(facts.targetOn, locale, "long");
  const place = promise.geo === "KZ" ? [] : [promise.placeName];
  // Of a promise that cannot be judged the sentence above has said what is missing.
  const missing = verdict.state === "cannot_be_judged" ? [] : missingWords(verdict.missing, ctx);
  const publisher = verdict.missing.length === 0 ? null : promise.responsible;
  return (
    <dl className="promise-facts">
      <Fact name={card.known}>
        {known.length === 0 ? (
          card.nothingKnown
        ) : (
          <ul>
            {known.map((one) => (
              <OutcomeLine key={one.outcomeId} outcome={one} reason={reasonOf.get(one.outcomeId) ?? null} ctx={ctx} />
            ))}
          </ul>
        )}
      </Fact>
      <Fact name={card.promised}>
        {promisedWords(promise, ctx)}
        {promise.asPrinted === null ? null : (
          <>
            {` · ${card.asPrinted}: `}
            <span lang={promise.printedLanguage ?? undefined}>{promise.asPrinted}</span>
          </>
        )}
        {counted}
        <small>
          {`${card.indicator}: `}
          <a href={indicatorLink(locale, promise.indicatorId, facts.targetId)}>{promise.indicatorName}</a>
        </small>
      </Fact>
      <Fact name={card.due}>{[due, ...place].join(" · ")}</Fact>
      <Fact name={card.document}>
        <a href={documentLink(locale, promise.documentId)}>{promise.documentName}</a>
        <small>
          {`${promise.speakerName ?? card.noSpeaker(promise.publisher)} · `}
          <PromiseSource promise={promise} ctx={ctx} />
        </small>
      </Fact>
      {ctx.asOf.isLatest ? (
        <Fact name={card.reported}>
          {promise.reported}
          {promise.statusReason === null ? null : <small>{promise.statusReason}</small>}
        </Fact>
      ) : null}
      {ctx.asOf.isLatest && promise.difference !== null ? <Fact name={card.differs}>{promise.difference}</Fact> : null}
      {missing.length === 0 ? null : <Fact name={card.missing}>{text.joinList(missing)}</Fact>}
      {publisher === null ? null : <Fact name={card.couldPublish}>{publisher}</Fact>}
    </dl>
  );
}
