import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { pageTheme } from "../../charts/chartTheme.ts";
import { chartSubtitle, describeChart } from "../../charts/describeChart.ts";
import { chartParams, type ChartState, chartStateToParams, isSameQuestion, isSameState } from "../../charts/model/chartState.ts";
import { toChartModel } from "../../charts/model/toChartModel.ts";
import { withEvents } from "../../charts/model/withEvents.ts";
import type { ActionRowWords } from "../../i18n/actions/ActionRowWords.ts";
import type { UnitForms } from "../../lib/domain/claimRecord.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import type { ReleaseFacts, ShownChart, ShownFacts } from "./actions/ShownChart.ts";
import { announceChange } from "./announceChange.ts";
import { stateOfSearch, writeAddress } from "./chartAddress.ts";
import { ChartBody } from "./ChartBody.tsx";
import { ChartControls } from "./ChartControls.tsx";
import type { ChartChoices } from "./chartOptions.ts";
import { EngineNotice } from "./EngineNotice.tsx";
import { type ChartAnswer, useChartAnswer } from "./useChartAnswer.ts";
import { type LoadedChart, WhenChartLoaded } from "./WhenChartLoaded.tsx";

const LiveChart = lazy(() => import("./LiveChart.tsx"));
const StatedFigure = lazy(() => import("./StatedFigure.tsx"));
// What a reader takes away comes after the chart.
const ChartActions = lazy(() => import("./actions/ChartActions.tsx"));

interface Props {
  readonly indicatorId: string;
  readonly locale: Locale;
  readonly isStock: boolean;
  readonly title: string;
  /** Theme of the indicator: decides which milestones its charts mark. */
  readonly theme: string;
  readonly first: ChartState;
  readonly choices: ChartChoices;
  readonly units: readonly UnitForms[];
  readonly canDivide: boolean;
  readonly release: ReleaseFacts;
  readonly actionWords: ActionRowWords;
  /** The page as drawn at build: stays until the live chart stands, and when it cannot. */
  readonly children?: ReactNode;
}

/** The chart once its words and rows are there: controls, drawing, notes, sources, table. */
function WokenChart(props: Props & { readonly loaded: LoadedChart }) {
  const { indicatorId, locale, first, choices, units, isStock, title, theme, canDivide, loaded, release } = props;
  const hasEvents = loaded.milestones.length > 0;
  const [state, setState] = useState(first);
  const [shown, setShown] = useState<ChartAnswer>({ state: first, claims: loaded.claims, population: [] });
  const answer = useRef(shown);
  const shownState = useRef(first);
  const wanted = useRef(first);
  const failed = useRef(first);
  const question = useMemo(() => ({ indicatorId, locale }), [indicatorId, locale]);
  const [before, setBefore] = useState(first);
  const onAnswer = useCallback((next: ChartAnswer) => {
    setBefore(shownState.current);
    shownState.current = next.state;
    answer.current = next;
    setShown(next);
    setState(next.state);
  }, []);
  const onFail = useCallback(() => {
    failed.current = wanted.current;
    wanted.current = shownState.current;
    setState(shownState.current);
    writeAddress(shownState.current, first, "replace");
  }, [first]);
  const { status, ask, prepare } = useChartAnswer(question, onAnswer, onFail);

  const choose = useCallback(
    (next: ChartState, how: "push" | "none") => {
      // Events stand in the page: to show or hide them nothing is asked, unless something else is on its way.
      const isAnswered = isSameQuestion(next, shownState.current) && isSameQuestion(wanted.current, shownState.current);
      wanted.current = next;
      setState(next);
      if (how === "push") writeAddress(next, first, "push");
      if (isAnswered) onAnswer({ ...answer.current, state: next });
      else ask(next);
    },
    [ask, first, onAnswer],
  );

  useEffect(() => {
    const fromAddress = (): void => {
      const next = stateOfSearch(window.location.search, first, choices, { canDivide, hasEvents });
      // An address that asks for what is not offered is corrected, not kept beside another chart.
      writeAddress(next, first, "replace");
      if (!isSameState(next, wanted.current)) choose(next, "none");
    };
    fromAddress();
    window.addEventListener("popstate", fromAddress);
    return () => window.removeEventListener("popstate", fromAddress);
  }, [first, choices, canDivide, hasEvents, choose]);

  const marked = useMemo(() => {
    const bare = toChartModel({ claims: shown.claims, isStock, isPer1000: shown.state.isPer1000, population: shown.population });
    return withEvents(bare, loaded.milestones, { theme, geo: shown.state.geo });
  }, [shown, isStock, loaded, theme]);
  const model = useMemo(() => (shown.state.showsEvents ? marked : { ...marked, events: [] }), [marked, shown]);
  const unit = units.find((one) => one.unitId === model.unitId) ?? units[0];
  if (unit === undefined) throw new RangeError(`${indicatorId}: got no units, expected those of its claims. Rebuild the page`);
  const context = useMemo(
    () => ({ locale, messages: loaded.messages, theme: pageTheme, unit, isStock, widthPx: 0 }),
    [loaded, unit, locale, isStock],
  );
  const description = describeChart(model, context);
  const placeName = choices.places.find((place) => place.value === shown.state.geo)?.label ?? "";
  const isFirst = isSameState(shown.state, first);
  const isDrawn = model.form === "line" || model.form === "dots";
  const subtitle = chartSubtitle(model, placeName, context);
  const chart = useMemo((): ShownChart => {
    const { state: shownNow } = shown;
    const params = chartStateToParams(shownNow, first).toString();
    const facts: ShownFacts = {
      ...{ id: indicatorId, title, subtitle, locale, release },
      ...{ params, ownParams: chartParams, frame: `${indicatorId}/`, frameParams: params },
    };
    const load = async () => (await import("./actions/indicatorParts.ts")).indicatorParts(facts, { indicatorId, state: shownNow, model, context });
    return { ...facts, load };
  }, [shown, first, indicatorId, title, subtitle, locale, release, model, context]);
  return (
    <div className="chart-live" data-waiting={!isSameState(state, shown.state)}>
      <p className="figure-title">{subtitle}</p>
      <ChartControls
        state={state}
        first={first}
        choices={choices}
        messages={loaded.messages}
        canDivide={canDivide}
        canHideEvents={marked.events.length > 0}
        onIntent={prepare}
        onChange={(next) => choose(next, "push")}
      />
      <EngineNotice status={status} messages={loaded.messages} locale={locale} onRetry={() => choose(failed.current, "push")} />
      <Suspense fallback={isFirst ? <div className="chart-paper is-waiting">{props.children}</div> : <div className="live-drawing" />}>
        {isDrawn ? (
          <LiveChart model={model} context={context} title={title} description={description} />
        ) : (
          <StatedFigure model={model} context={context} hasClaims={shown.claims.length > 0} />
        )}
        <ChartBody model={model} context={context} title={title} />
      </Suspense>
      <Suspense fallback={null}>
        <ChartActions chart={chart} words={props.actionWords} />
      </Suspense>
      <p className="visually-hidden" role="status" data-testid="chart-announcement">
        {isSameState(before, shown.state) ? "" : announceChange({ before, after: shown.state, first, choices }, model, context)}
      </p>
    </div>
  );
}

/** An indicator's chart: paper first, live when awake, answered by the engine when the reader asks. */
export default function IndicatorChart(props: Props) {
  return (
    <WhenChartLoaded locale={props.locale} id={props.indicatorId} drawing={props.children}>
      {(loaded) => <WokenChart {...props} loaded={loaded} />}
    </WhenChartLoaded>
  );
}
