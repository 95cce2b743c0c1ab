import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from "react";
import type { CompareData } from "../../charts/compare/CompareFacts.ts";
import { compareRows, populationRow } from "../../charts/compare/compareRows.ts";
import { isSameChoice } from "../../charts/compare/compareState.ts";
import type { RegionCompareMessages } from "../../i18n/regionCompare/RegionCompareMessages.ts";
import type { ChartMessages } from "../../i18n/chart/ChartMessages.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import type { ReleaseFacts } from "../chart/actions/ShownChart.ts";
import { EngineNotice } from "../chart/EngineNotice.tsx";
import { loadChartMessages } from "../chart/loadChartMessages.ts";
import { PaperBoundary } from "../chart/PaperBoundary.tsx";
import { CompareControls } from "./CompareControls.tsx";
import { namesOf } from "./CompareTable.tsx";
import { CompareView, splitRows } from "./CompareView.tsx";
import type { MapActionWords } from "./MapActions.tsx";
import { readCompareRows } from "./readCompareRows.ts";
import { siteHref } from "./siteHref.ts";
import { useCompared } from "./useCompared.ts";

const CompareActions = lazy(() => import("./CompareActions.tsx"));

interface Props {
  readonly locale: Locale;
  readonly first: readonly string[];
  readonly release: ReleaseFacts;
  readonly actionWords: MapActionWords;
  /** The page as drawn at build: stays until the live table stands, and when it cannot. */
  readonly children?: ReactNode;
}

interface Loaded {
  readonly messages: RegionCompareMessages;
  readonly chart: ChartMessages;
  readonly rows: CompareData;
}

const loaders: Readonly<Record<Locale, () => Promise<{ readonly default: RegionCompareMessages }>>> = {
  kk: () => import("../../i18n/regionCompare/kk.ts"),
  ru: () => import("../../i18n/regionCompare/ru.ts"),
  en: () => import("../../i18n/regionCompare/en.ts"),
};

/** The comparison once its words and rows are there. */
function WokenCompare({ locale, first, release, actionWords, loaded }: Props & { readonly loaded: Loaded }) {
  const { messages, chart, rows: atBuild } = loaded;
  const { codes, shown, status, choose, prepare, retry } = useCompared({ locale, first, rows: atBuild });
  const href = useMemo(() => siteHref(document.documentElement.dataset["root"] ?? "/", locale), [locale]);
  const context = useMemo(() => ({ locale, messages, chart, facts: atBuild.facts, href }), [locale, messages, chart, atBuild, href]);
  const rows = useMemo(() => compareRows(shown.claims, shown.codes), [shown]);
  const people = useMemo(() => populationRow(shown.population, shown.codes), [shown]);
  const isFirst = isSameChoice(shown.codes, first);
  return (
    <div className="slice-live chart-live" data-waiting={!isSameChoice(codes, shown.codes)}>
      <CompareControls codes={codes} first={first} context={context} onIntent={prepare} onChange={(next) => choose(next, "push")} />
      <EngineNotice status={status} messages={chart} locale={locale} onRetry={retry} />
      <CompareView rows={rows} population={people} codes={shown.codes} context={context} />
      <Suspense fallback={null}>
        <CompareActions rows={[people, ...rows]} codes={shown.codes} context={context} release={release} words={actionWords} />
      </Suspense>
      <p className="visually-hidden" role="status" data-testid="compare-announcement">
        {isFirst ? "" : messages.announced(namesOf(shown.codes, context).join(", "), splitRows(rows).shared.length)}
      </p>
    </div>
  );
}

/** Two to five regions side by side: paper first, live when awake, answered by the engine for other regions. */
export default function CompareRegions(props: Props) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const { locale } = props;
  useEffect(() => {
    let isWanted = true;
    Promise.all([loaders[locale](), loadChartMessages(locale)])
      .then(([{ default: messages }, chart]) => isWanted && setLoaded({ messages, chart, rows: readCompareRows() }))
      .catch((fault: unknown) => console.error("the comparison does not wake; the page stays as drawn", fault));
    return () => {
      isWanted = false;
    };
  }, [locale]);
  const paper = <div className="slice-live chart-live">{props.children}</div>;
  if (loaded === null) return paper;
  return (
    <PaperBoundary paper={paper}>
      <WokenCompare {...props} loaded={loaded} />
    </PaperBoundary>
  );
}
