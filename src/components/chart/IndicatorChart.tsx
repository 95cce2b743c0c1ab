import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { pageTheme } from "../../charts/chartTheme.ts";
import { chartSubtitle, describeChart } from "../../charts/describeChart.ts";
import { type ChartState, chartStateToParams, isSameState, parseChartState } from "../../charts/model/chartState.ts";
import { toChartModel } from "../../charts/model/toChartModel.ts";
import type { ChartMessages } from "../../i18n/chart/ChartMessages.ts";
import type { ClaimRecord, UnitForms } from "../../lib/domain/claimRecord.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import { ChartBody } from "./ChartBody.tsx";
import { ChartControls } from "./ChartControls.tsx";
import type { ChartChoices } from "./chartOptions.ts";
import { EngineNotice } from "./EngineNotice.tsx";
import { loadChartMessages } from "./loadChartMessages.ts";
import { PaperBoundary } from "./PaperBoundary.tsx";
import { readRows } from "./readRows.ts";
import { StatedFigure } from "./StatedFigure.tsx";
import { type ChartAnswer, useChartAnswer } from "./useChartAnswer.ts";

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
  readonly sourcesLabel: string;
  readonly moreSources: string;
  /** The page as drawn at build: stays until the live chart stands, and when it cannot. */
  readonly children?: ReactNode;
}

interface Loaded {
  readonly messages: ChartMessages;
  readonly claims: readonly ClaimRecord[];
}

/** The words and rows of the page, once the island is awake. */
function useLoaded(locale: Locale, indicatorId: string): Loaded | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    loadChartMessages(locale).then(
      (messages) => setLoaded({ messages, claims: readRows(indicatorId) }),
      (fault: unknown) => console.error("the words of the chart did not load; the page stays as drawn", fault),
    );
  }, [locale, indicatorId]);
  return loaded;
}

/** Writes the state into the address, so that a copied link restores it. */
function writeAddress(state: ChartState, first: ChartState, how: "push" | "replace"): void {
  const params = chartStateToParams(state, first).toString();
  const address = `${window.location.pathname}${params ? `?${params}` : ""}${window.location.hash}`;
  if (how === "push") window.history.pushState(null, "", address);
  else window.history.replaceState(null, "", address);
}

/** An indicator's chart: paper first, live when awake, answered by the engine when the reader asks. */
export default function IndicatorChart(props: Props) {
  const { indicatorId, locale, first, choices, units, isStock, title, canDivide } = props;
  const loaded = useLoaded(locale, indicatorId);
  const [state, setState] = useState(first);
  const [answer, setAnswer] = useState<ChartAnswer | null>(null);
  const shownState = useRef(first);
  const askedState = useRef(first);
  const question = useMemo(() => ({ indicatorId, locale }), [indicatorId, locale]);
  const onAnswer = useCallback((next: ChartAnswer) => {
    shownState.current = next.state;
    setAnswer(next);
    setState(next.state);
  }, []);
  const onFail = useCallback(() => {
    setState(shownState.current);
    writeAddress(shownState.current, first, "replace");
  }, [first]);
  const { status, ask, prepare } = useChartAnswer(question, onAnswer, onFail);

  const choose = useCallback(
    (next: ChartState) => {
      askedState.current = next;
      setState(next);
      ask(next);
    },
    [ask],
  );

  const retry = useCallback(() => {
    writeAddress(askedState.current, first, "replace");
    choose(askedState.current);
  }, [first, choose]);

  useEffect(() => {
    if (loaded === null) return undefined;
    const offered = {
      places: choices.places.map((choice) => choice.value),
      bases: choices.bases.map((choice) => choice.value),
      segments: choices.segments.map((choice) => choice.value),
      years: choices.years,
      canDivide,
    };
    const fromAddress = (): void => {
      const next = parseChartState(new URLSearchParams(window.location.search), first, offered);
      if (!isSameState(next, askedState.current)) choose(next);
    };
    fromAddress();
    window.addEventListener("popstate", fromAddress);
    return () => window.removeEventListener("popstate", fromAddress);
  }, [loaded, first, choices, canDivide, choose]);

  const shown = useMemo<ChartAnswer | null>(
    () => answer ?? (loaded && { state: first, claims: loaded.claims, population: [] }),
    [answer, loaded, first],
  );
  const model = useMemo(
    () => shown && toChartModel({ claims: shown.claims, isStock, isPer1000: shown.state.isPer1000, population: shown.population }),
    [shown, isStock],
  );
  const unit = units.find((one) => one.unitId === model?.unitId) ?? units[0];
  const context = useMemo(
    () => loaded && unit && { locale, messages: loaded.messages, theme: pageTheme, unit, isStock, widthPx: 0 },
    [loaded, unit, locale, isStock],
  );
  if (!loaded || !model || !context || !shown) return <div className="chart-live">{props.children}</div>;

  const description = describeChart(model, context);
  const placeName = choices.places.find((place) => place.value === shown.state.geo)?.label ?? "";
  const isDrawn = model.form === "line" || model.form === "dots";
  const paper = <div className="chart-paper">{props.children}</div>;
  return (
    <PaperBoundary paper={paper}>
      <div className="chart-live">
        <p className="figure-title">{chartSubtitle(model, placeName, context)}</p>
        <ChartControls
          state={state}
          first={first}
          choices={choices}
          messages={loaded.messages}
          canDivide={canDivide}
          onIntent={prepare}
          onChange={(next) => {
            writeAddress(next, first, "push");
            choose(next);
          }}
        />
        <EngineNotice status={status} messages={loaded.messages} locale={locale} onRetry={retry} />
        <Suspense fallback={paper}>
          {isDrawn ? (
            <LiveChart model={model} context={context} title={title} description={description} />
          ) : (
            <StatedFigure model={model} context={context} hasClaims={shown.claims.length > 0} />
          )}
          <ChartBody model={model} context={context} title={title} sourcesLabel={props.sourcesLabel} moreSources={props.moreSources} />
        </Suspense>
        <p className="visually-hidden" role="status" data-testid="chart-announcement">
          {answer ? loaded.messages.showing(description) : ""}
        </p>
      </div>
    </PaperBoundary>
  );
}
