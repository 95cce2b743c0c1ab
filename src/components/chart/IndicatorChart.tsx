import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { pageTheme } from "../../charts/chartTheme.ts";
import { chartSubtitle, describeChart } from "../../charts/describeChart.ts";
import { type ChartState, isSameState } from "../../charts/model/chartState.ts";
import { toChartModel } from "../../charts/model/toChartModel.ts";
import type { UnitForms } from "../../lib/domain/claimRecord.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import { readAddress, writeAddress } from "./chartAddress.ts";
import { ChartBody } from "./ChartBody.tsx";
import { ChartControls } from "./ChartControls.tsx";
import type { ChartChoices } from "./chartOptions.ts";
import { EngineNotice } from "./EngineNotice.tsx";
import { PaperBoundary } from "./PaperBoundary.tsx";
import { StatedFigure } from "./StatedFigure.tsx";
import { type ChartAnswer, useChartAnswer } from "./useChartAnswer.ts";
import { type LoadedChart, useLoadedChart } from "./useLoadedChart.ts";

const LiveChart = lazy(() => import("./LiveChart.tsx"));

interface Props {
  readonly indicatorId: string;
  readonly locale: Locale;
  readonly isStock: boolean;
  readonly title: string;
  readonly first: ChartState;
  readonly choices: ChartChoices;
  readonly units: readonly UnitForms[];
  readonly canDivide: boolean;
  /** The page as drawn at build: stays until the live chart stands, and when it cannot. */
  readonly children?: ReactNode;
}

/** The chart once its words and rows are there: controls, drawing, notes, sources, table. */
function WokenChart(props: Props & { readonly loaded: LoadedChart }) {
  const { indicatorId, locale, first, choices, units, isStock, title, canDivide, loaded } = props;
  const [state, setState] = useState(first);
  const [shown, setShown] = useState<ChartAnswer>({ state: first, claims: loaded.claims, population: [] });
  const shownState = useRef(first);
  const wanted = useRef(first);
  const failed = useRef(first);
  const question = useMemo(() => ({ indicatorId, locale }), [indicatorId, locale]);
  const onAnswer = useCallback((next: ChartAnswer) => {
    shownState.current = next.state;
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
      wanted.current = next;
      setState(next);
      if (how === "push") writeAddress(next, first, "push");
      ask(next);
    },
    [ask, first],
  );

  useEffect(() => {
    const fromAddress = (): void => {
      const next = readAddress(first, choices, canDivide);
      // An address that asks for what is not offered is corrected, not kept beside another chart.
      writeAddress(next, first, "replace");
      if (!isSameState(next, wanted.current)) choose(next, "none");
    };
    fromAddress();
    window.addEventListener("popstate", fromAddress);
    return () => window.removeEventListener("popstate", fromAddress);
  }, [first, choices, canDivide, choose]);

  const model = useMemo(
    () => toChartModel({ claims: shown.claims, isStock, isPer1000: shown.state.isPer1000, population: shown.population }),
    [shown, isStock],
  );
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
  return (
    <div className="chart-live" data-waiting={!isSameState(state, shown.state)}>
      <p className="figure-title">{chartSubtitle(model, placeName, context)}</p>
      <ChartControls
        state={state}
        first={first}
        choices={choices}
        messages={loaded.messages}
        canDivide={canDivide}
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
      <p className="visually-hidden" role="status" data-testid="chart-announcement">
        {isFirst && shown.claims === loaded.claims ? "" : loaded.messages.showing(description)}
      </p>
    </div>
  );
}

/** An indicator's chart: paper first, live when awake, answered by the engine when the reader asks. */
export default function IndicatorChart(props: Props) {
  const loaded = useLoadedChart(props.locale, props.indicatorId);
  const paper = <div className="chart-live">{props.children}</div>;
  if (loaded === null) return paper;
  return (
    <PaperBoundary paper={paper}>
      <WokenChart {...props} loaded={loaded} />
    </PaperBoundary>
  );
}
