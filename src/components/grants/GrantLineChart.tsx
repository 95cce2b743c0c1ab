import { lazy, type ReactNode, Suspense, useMemo } from "react";
import { pageTheme } from "../../charts/chartTheme.ts";
import { chartSubtitle, describeChart } from "../../charts/describeChart.ts";
import { toChartModel } from "../../charts/model/toChartModel.ts";
import type { ActionRowWords } from "../../i18n/actions/ActionRowWords.ts";
import type { UnitForms } from "../../lib/domain/claimRecord.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import type { ReleaseFacts } from "../chart/actions/ShownChart.ts";
import { ChartBody } from "../chart/ChartBody.tsx";
import { type LoadedChart, WhenChartLoaded } from "../chart/WhenChartLoaded.tsx";

const LiveChart = lazy(() => import("../chart/LiveChart.tsx"));
// What a reader takes away comes after the chart.
const ChartActions = lazy(() => import("../chart/actions/ChartActions.tsx"));

interface Props {
  /** Programme and measure, as addresses name them; its rows lie in the page under the same name. */
  readonly slug: string;
  readonly locale: Locale;
  readonly isStock: boolean;
  readonly title: string;
  /** What is counted. */
  readonly measure: string;
  readonly unit: UnitForms;
  readonly release: ReleaseFacts;
  readonly actionWords: ActionRowWords;
  /** The line as drawn at build: stays until the live one stands, and when it cannot. */
  readonly children?: ReactNode;
}

function Woken({ slug, locale, isStock, title, measure, unit, release, actionWords, loaded, children }: Props & { readonly loaded: LoadedChart }) {
  const { claims, messages } = loaded;
  const model = useMemo(() => toChartModel({ claims, isStock, isPer1000: false, population: [] }), [claims, isStock]);
  const context = useMemo(() => ({ locale, messages, theme: pageTheme, unit, isStock, widthPx: 0 }), [locale, messages, unit, isStock]);
  const inWords = chartSubtitle(model, claims[0]?.placeName ?? "", context);
  const chart = useMemo(() => {
    const facts = {
      ...{ id: `grants-${slug}`, title, subtitle: inWords, locale, release },
      ...{ params: "", ownParams: [], frame: `grants/${slug}/`, frameParams: "" },
    };
    return { ...facts, load: async () => (await import("./grantParts.ts")).grantParts(facts, { model, context }) };
  }, [slug, title, inWords, locale, release, model, context]);
  return (
    <div className="chart-live">
      <p className="figure-title">
        {measure}. {inWords}
      </p>
      <Suspense fallback={<div className="chart-paper is-waiting">{children}</div>}>
        <LiveChart model={model} context={context} title={title} description={describeChart(model, context)} />
        <ChartBody model={model} context={context} title={title} />
      </Suspense>
      <Suspense fallback={null}>
        <ChartActions chart={chart} words={actionWords} />
      </Suspense>
    </div>
  );
}

/** Statements about one programme over time: paper first, live when awake; its rows lie in the page, so no engine is asked. */
export default function GrantLineChart(props: Props) {
  return (
    <WhenChartLoaded locale={props.locale} id={props.slug} drawing={props.children}>
      {(loaded) => <Woken {...props} loaded={loaded} />}
    </WhenChartLoaded>
  );
}
