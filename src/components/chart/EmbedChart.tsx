import { lazy, type ReactNode, Suspense, useMemo } from "react";
import { pageTheme } from "../../charts/chartTheme.ts";
import { chartSubtitle, describeChart } from "../../charts/describeChart.ts";
import { type ChartState, type OfferedValues, parseChartState } from "../../charts/model/chartState.ts";
import { claimsOfState } from "../../charts/model/claimsOfState.ts";
import { toChartModel } from "../../charts/model/toChartModel.ts";
import { withEvents } from "../../charts/model/withEvents.ts";
import type { UnitForms } from "../../lib/domain/claimRecord.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import type { PopulationRow } from "../../lib/domain/population.ts";
import { ChartBody } from "./ChartBody.tsx";
import { pageHref } from "./claimLinks.ts";
import { type LoadedChart, WhenChartLoaded } from "./WhenChartLoaded.tsx";

const LiveChart = lazy(() => import("./LiveChart.tsx"));
const StatedFigure = lazy(() => import("./StatedFigure.tsx"));

interface Props {
  readonly indicatorId: string;
  readonly locale: Locale;
  readonly isStock: boolean;
  readonly title: string;
  readonly theme: string;
  readonly first: ChartState;
  readonly offered: OfferedValues;
  readonly units: readonly UnitForms[];
  readonly population: readonly PopulationRow[];
  /** Page where the claims stand. */
  readonly path: string;
  /** The chart as drawn at build: stays when the live one cannot stand. */
  readonly children?: ReactNode;
}

function Woken({
  indicatorId,
  locale,
  isStock,
  title,
  theme,
  first,
  offered,
  units,
  population,
  path,
  loaded,
  children,
}: Props & { readonly loaded: LoadedChart }) {
  const state = useMemo(() => parseChartState(new URLSearchParams(window.location.search), first, offered), [first, offered]);
  const claims = useMemo(() => claimsOfState(loaded.claims, state), [loaded, state]);
  const model = useMemo(() => {
    const rows = population.filter((row) => row.geo === state.geo);
    const bare = toChartModel({ claims, isStock, isPer1000: state.isPer1000, population: rows });
    return state.showsEvents ? withEvents(bare, loaded.milestones, { theme, geo: state.geo }) : bare;
  }, [claims, isStock, state, population, loaded, theme]);
  const unit = units.find((one) => one.unitId === model.unitId) ?? units[0];
  if (unit === undefined) throw new RangeError(`${indicatorId}: got no units, expected those of its claims. Rebuild the page`);
  const context = useMemo(
    () => ({ locale, messages: loaded.messages, theme: pageTheme, unit, isStock, widthPx: 0 }),
    [loaded, unit, locale, isStock],
  );
  const claimsAt = pageHref(path, locale);
  const isDrawn = model.form === "line" || model.form === "dots";
  return (
    <div className="chart-live">
      <p className="figure-title">{chartSubtitle(model, claims[0]?.placeName ?? "", context)}</p>
      <Suspense fallback={<div className="chart-paper is-waiting">{children}</div>}>
        {isDrawn ? (
          <LiveChart model={model} context={context} title={title} description={describeChart(model, context)} />
        ) : (
          <StatedFigure model={model} context={context} hasClaims={claims.length > 0} claimsAt={claimsAt} />
        )}
        <ChartBody model={model} context={context} title={title} claimsAt={claimsAt} />
      </Suspense>
    </div>
  );
}

/** A chart in a frame: the state of its address over the rows that lie in the page; it asks no engine. */
export default function EmbedChart(props: Props) {
  return (
    <WhenChartLoaded locale={props.locale} id={props.indicatorId} drawing={props.children}>
      {(loaded) => <Woken {...props} loaded={loaded} />}
    </WhenChartLoaded>
  );
}
