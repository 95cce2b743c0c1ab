import { lazy, type ReactNode, Suspense, useMemo } from "react";
import type { CompareData } from "../../charts/compare/CompareFacts.ts";
import { compareRows, populationRow } from "../../charts/compare/compareRows.ts";
import { compareParam, isSameChoice, searchOfCompared } from "../../charts/compare/compareState.ts";
import type { ActionRowWords } from "../../i18n/actions/ActionRowWords.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import type { ReleaseFacts } from "../chart/actions/ShownChart.ts";
import { EngineNotice } from "../chart/EngineNotice.tsx";
import { WhenLoaded } from "../chart/WhenLoaded.tsx";
import { CompareControls } from "./CompareControls.tsx";
import { namesOf } from "./CompareTable.tsx";
import { CompareView, splitRows } from "./CompareView.tsx";
import { type CompareWords, loadCompareMessages } from "./loadCompareMessages.ts";
import { readCompareRows } from "./readCompareRows.ts";
import { siteHref } from "./siteHref.ts";
import { useCompared } from "./useCompared.ts";

const ChartActions = lazy(() => import("../chart/actions/ChartActions.tsx"));

interface Props {
  readonly locale: Locale;
  readonly first: readonly string[];
  readonly release: ReleaseFacts;
  readonly actionWords: ActionRowWords;
  /** The page as drawn at build: stays until the live table stands, and when it cannot. */
  readonly children?: ReactNode;
}

interface Loaded extends CompareWords {
  readonly rows: CompareData;
}

async function loadCompare(locale: Locale): Promise<Loaded> {
  return { ...(await loadCompareMessages(locale)), rows: readCompareRows() };
}

/** The comparison once its words and rows are there. */
function WokenCompare({ locale, first, release, actionWords, loaded }: Props & { readonly loaded: Loaded }) {
  const { messages, chart: words, rows: atBuild } = loaded;
  const { codes, shown, status, choose, prepare, retry } = useCompared({ locale, first, rows: atBuild });
  const href = useMemo(() => siteHref(document.documentElement.dataset["root"] ?? "/", locale), [locale]);
  const context = useMemo(() => ({ locale, messages, chart: words, facts: atBuild.facts, href }), [locale, messages, words, atBuild, href]);
  const rows = useMemo(() => compareRows(shown.claims, shown.codes), [shown]);
  const people = useMemo(() => populationRow(shown.population, shown.codes), [shown]);
  const isFirst = isSameChoice(shown.codes, first);
  const chart = useMemo(() => {
    const params = searchOfCompared("", shown.codes, first).slice(1);
    const facts = {
      id: `regions-${shown.codes.join("-")}`,
      title: messages.csvHeading,
      subtitle: namesOf(shown.codes, context).join(", "),
      ...{ locale, release, params, ownParams: [compareParam], frame: "compare/", frameParams: params },
    };
    const comparison = { rows, population: people, codes: shown.codes, context };
    return { ...facts, load: async () => (await import("./compareParts.ts")).compareParts(facts, comparison) };
  }, [shown, first, messages, context, locale, release, rows, people]);
  return (
    <div className="slice-live chart-live" data-waiting={!isSameChoice(codes, shown.codes)}>
      <CompareControls codes={codes} first={first} context={context} onIntent={prepare} onChange={(next) => choose(next, "push")} />
      <EngineNotice status={status} messages={words} locale={locale} onRetry={retry} />
      <CompareView rows={rows} population={people} codes={shown.codes} context={context} />
      <Suspense fallback={null}>
        <ChartActions chart={chart} words={actionWords} />
      </Suspense>
      <p className="visually-hidden" role="status" data-testid="compare-announcement">
        {isFirst ? "" : messages.announced(namesOf(shown.codes, context).join(", "), splitRows(rows).shared.length)}
      </p>
    </div>
  );
}

/** Two to five regions side by side: paper first, live when awake, answered by the engine for other regions. */
export default function CompareRegions(props: Props) {
  const paper = <div className="slice-live chart-live">{props.children}</div>;
  return (
    <WhenLoaded name="regions side by side" locale={props.locale} load={loadCompare} paper={paper}>
      {(loaded) => <WokenCompare {...props} loaded={loaded} />}
    </WhenLoaded>
  );
}
