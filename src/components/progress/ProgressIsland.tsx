import { useMemo, useRef } from "react";
import type { ProgressMessages } from "../../i18n/progress/ProgressMessages.ts";
import type { UnitForms } from "../../lib/domain/claimRecord.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import { formatDate } from "../../lib/format/formatDate.ts";
import type { CardContext } from "../../charts/promises/CardContext.ts";
import type { CardTake } from "./CardTake.ts";
import { type ProgressChoices, ProgressControls } from "./ProgressControls.tsx";
import { asOfState, isPrinted, judgeAll, listPromises } from "./progressList.ts";
import type { ProgressOffer, ProgressState } from "./progressState.ts";
import { PromiseList } from "./PromiseList.tsx";
import type { ShownPromise } from "../../charts/promises/ShownPromise.ts";
import { Tallies } from "./Tallies.tsx";
import type { ShownGroup } from "./tallyOrder.ts";
import { useProgressState } from "./useProgressState.ts";

/** What the build gives to the page of all promises. */
export interface ProgressProps {
  readonly locale: Locale;
  /** Day up to which sources were collected. */
  readonly today: string;
  /** Earliest day of which verdicts may be asked. */
  readonly firstDay: string;
  readonly promises: readonly ShownPromise[];
  readonly groups: readonly ShownGroup[];
  readonly choices: ProgressChoices;
  readonly units: readonly UnitForms[];
  readonly take: CardTake;
}

const valuesOf = (choices: readonly { readonly value: string }[]): string[] => choices.map((one) => one.value);

/** Tallies, controls and cards; the same at build, where it is read without a script, and awake, where it answers. */
export function ProgressIsland({
  locale,
  today,
  firstDay,
  promises,
  groups,
  choices,
  units,
  take,
  text,
}: ProgressProps & { readonly text: ProgressMessages }) {
  const list = useRef<HTMLHeadingElement>(null);
  const offer = useMemo((): ProgressOffer => {
    const { documents, themes, regions, years } = choices;
    return {
      groups: groups.map((group) => group.id),
      documents: valuesOf(documents),
      themes: valuesOf(themes),
      regions: valuesOf(regions),
      years: valuesOf(years),
      firstDay,
      lastDay: today,
    };
  }, [choices, groups, firstDay, today]);
  const { state, isAwake, change } = useProgressState(offer);
  const ctx = useMemo(
    (): CardContext => ({ locale, text, units, asOf: asOfState({ asOf: state.asOf }, today) }),
    [locale, text, units, state.asOf, today],
  );
  const judged = useMemo(() => judgeAll(promises, ctx.asOf), [promises, ctx]);
  const printed = judged.filter(isPrinted);
  const shown = listPromises(judged, state);
  const notYet = judged.length - printed.length;
  const goToList = (next: ProgressState): void => {
    change(next);
    list.current?.focus();
    list.current?.scrollIntoView();
  };
  const words = [
    ...(ctx.asOf.isLatest ? [] : [text.list.asOfNote(formatDate(ctx.asOf.on, locale, "long"))]),
    shown.length === 0 ? text.list.nothing : text.list.found(shown.length),
    ...(notYet === 0 ? [] : [text.list.notYet(notYet)]),
  ];
  return (
    <>
      <Tallies judged={printed} groups={groups} ctx={ctx} asOf={state.asOf} onChoose={goToList} />
      <section className="page-section" id="list" aria-labelledby="list-heading">
        <h2 id="list-heading" ref={list} tabIndex={-1}>
          {text.list.heading}
        </h2>
        {isAwake ? <ProgressControls state={state} choices={choices} text={text} firstDay={firstDay} lastDay={today} onChange={change} /> : null}
        <p className="note" id="promise-count" role="status">
          {isAwake ? words.join(" ") : ""}
        </p>
        <PromiseList judged={shown} groups={state.sort === "document" ? groups : null} ctx={ctx} take={isAwake ? take : null} />
      </section>
    </>
  );
}
