import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import { pageTheme } from "../../charts/chartTheme.ts";
import { isSameSlice, type MapState } from "../../charts/maps/mapState.ts";
import type { MapRows } from "../../charts/maps/MapRows.ts";
import { modelOfState } from "../../charts/maps/modelOfState.ts";
import type { SliceChoice } from "../../charts/maps/SliceChoice.ts";
import { sliceSummary, sliceTitle } from "../../charts/maps/sliceWords.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import type { ReleaseFacts } from "../chart/actions/ShownChart.ts";
import { EngineNotice } from "../chart/EngineNotice.tsx";
import { PaperBoundary } from "../chart/PaperBoundary.tsx";
import { LiveViews } from "./LiveViews.tsx";
import { loadMapMessages, type MapWords } from "./loadMapMessages.ts";
import { MapControls } from "./MapControls.tsx";
import type { MapActionWords } from "./MapActions.tsx";
import { readMapRows } from "./readMapRows.ts";
import { siteHref } from "./siteHref.ts";
import { SliceHeading } from "./SliceFigure.tsx";
import { useMapState } from "./useMapState.ts";

// What a reader takes away comes after the map.
const MapActions = lazy(() => import("./MapActions.tsx"));

interface Props {
  readonly locale: Locale;
  readonly choices: readonly SliceChoice[];
  readonly release: ReleaseFacts;
  readonly actionWords: MapActionWords;
  /** The page as drawn at build: stays until the live maps stand, and when they cannot. */
  readonly children?: ReactNode;
}

interface Loaded {
  readonly words: MapWords;
  readonly rows: MapRows;
}

function choiceOf(choices: readonly SliceChoice[], state: MapState): SliceChoice {
  const choice = choices.find((one) => one.id === state.sliceId);
  if (choice === undefined) throw new RangeError(`maps: got slice ${state.sliceId}, expected one that is offered. Check the state`);
  return choice;
}

/** The maps once their words and rows are there. */
function WokenMaps({ locale, choices, release, actionWords, loaded }: Props & { readonly loaded: Loaded }) {
  const { words, rows } = loaded;
  const { first, state, shown, store, status, choose, prepare, retry } = useMapState({ locale, choices, rows });
  const choice = choiceOf(choices, shown);
  const model = useMemo(() => modelOfState(store.rowsOf(shown), shown, rows.frame), [store, shown, rows]);
  const context = useMemo(() => ({ locale, ...words, theme: pageTheme, unit: choice.unit }), [locale, words, choice]);
  const slice = useMemo(() => ({ choice, model, borders: shown.borders }), [choice, model, shown.borders]);
  const href = useMemo(() => siteHref(document.documentElement.dataset["root"] ?? "/", locale), [locale]);
  const [said, setSaid] = useState<MapState>(first);
  const onPick = useCallback((placeId: string | null) => choose({ ...state, placeId }, "replace"), [choose, state]);
  const announced = isSameSlice(said, shown) ? "" : `${words.messages.changedTo(sliceTitle(slice, context))} ${sliceSummary(slice, context)}`;
  return (
    <div className="slice-live chart-live" data-waiting={!isSameSlice(state, shown)}>
      <SliceHeading shown={slice} context={context} />
      <MapControls
        state={state}
        first={first}
        choice={choiceOf(choices, state)}
        choices={choices}
        context={context}
        onIntent={prepare}
        onChange={(next) => {
          setSaid(shown);
          choose(next, "push");
        }}
      />
      <EngineNotice status={status} messages={words.chart} locale={locale} onRetry={retry} />
      <LiveViews shown={slice} frame={rows.frame} context={context} href={href} view={shown.view} placeId={shown.placeId} onPick={onPick} />
      <Suspense fallback={null}>
        <MapActions shown={slice} view={shown.view} frame={rows.frame} context={context} release={release} words={actionWords} />
      </Suspense>
      <p className="visually-hidden" role="status" data-testid="map-announcement">
        {announced}
      </p>
    </div>
  );
}

/** Maps of the regions: paper first, live when awake, answered by the engine for what the page does not hold. */
export default function SliceMaps(props: Props) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const { locale } = props;
  useEffect(() => {
    let isWanted = true;
    loadMapMessages(locale)
      .then((words) => isWanted && setLoaded({ words, rows: readMapRows() }))
      .catch((fault: unknown) => console.error("the maps do not wake; the page stays as drawn", fault));
    return () => {
      isWanted = false;
    };
  }, [locale]);
  const paper = <div className="slice-live chart-live">{props.children}</div>;
  if (loaded === null) return paper;
  return (
    <PaperBoundary paper={<div className="slice-live chart-live is-broken">{props.children}</div>}>
      <WokenMaps {...props} loaded={loaded} />
    </PaperBoundary>
  );
}
