import { lazy, type ReactNode, Suspense, useCallback, useMemo, useState } from "react";
import { pageTheme } from "../../charts/chartTheme.ts";
import { isSameSlice, mapParams, type MapState, mapStateToParams } from "../../charts/maps/mapState.ts";
import type { MapRows } from "../../charts/maps/MapRows.ts";
import { modelOfState } from "../../charts/maps/modelOfState.ts";
import type { SliceChoice } from "../../charts/maps/SliceChoice.ts";
import { sliceSlug } from "../../charts/maps/sliceSlug.ts";
import { type ShownSlice, sliceSubtitle, sliceSummary, sliceTitle } from "../../charts/maps/sliceWords.ts";
import type { ActionRowWords } from "../../i18n/actions/ActionRowWords.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import type { ReleaseFacts, ShownFacts } from "../chart/actions/ShownChart.ts";
import { EngineNotice } from "../chart/EngineNotice.tsx";
import { WhenLoaded } from "../chart/WhenLoaded.tsx";
import { LiveViews } from "./LiveViews.tsx";
import { loadMapMessages, type MapWords } from "./loadMapMessages.ts";
import { MapControls } from "./MapControls.tsx";
import { readMapRows } from "./readMapRows.ts";
import { siteHref } from "./siteHref.ts";
import { SliceHeading } from "./SliceFigure.tsx";
import { useMapState } from "./useMapState.ts";

// What a reader takes away comes after the map.
const ChartActions = lazy(() => import("../chart/actions/ChartActions.tsx"));

interface Props {
  readonly locale: Locale;
  readonly choices: readonly SliceChoice[];
  readonly release: ReleaseFacts;
  readonly actionWords: ActionRowWords;
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

interface ShownInWords {
  readonly slice: ShownSlice;
  readonly state: MapState;
  readonly context: MapWords & { readonly locale: Locale; readonly unit: SliceChoice["unit"] };
}

/** What the row of actions says of a slice; its frame names the slice in its folder. */
function factsOf({ slice, state, context }: ShownInWords, choices: readonly SliceChoice[]): Omit<ShownFacts, "release"> {
  const slug = sliceSlug(slice.choice.id);
  const params = mapStateToParams(state, choices);
  const restored = params.toString();
  params.delete("slice");
  return {
    id: `regions-${slug}-${slice.model.step.key}-${state.view}`,
    title: sliceTitle(slice, context),
    subtitle: sliceSubtitle(slice, context),
    locale: context.locale,
    params: restored,
    ownParams: mapParams,
    frame: `maps/${slug}/`,
    frameParams: params.toString(),
  };
}

async function loadMaps(locale: Locale): Promise<Loaded> {
  return { words: await loadMapMessages(locale), rows: readMapRows() };
}

/** The maps once their words and rows are there. */
function WokenMaps({ locale, choices, release, actionWords, loaded }: Props & { readonly loaded: Loaded }) {
  const { words, rows } = loaded;
  const { first, state, shown, store, status, choose, prepare, retry } = useMapState({ locale, choices, rows });
  const choice = choiceOf(choices, shown);
  const model = useMemo(() => modelOfState(store.rowsOf(shown), shown, rows.frame), [store, shown, rows]);
  const context = useMemo(() => ({ locale, ...words, theme: pageTheme, unit: choice.unit }), [locale, words, choice]);
  const slice = useMemo(() => ({ choice, model, borders: shown.borders }), [choice, model, shown.borders]);
  const chart = useMemo(() => {
    const facts = { ...factsOf({ slice, state: shown, context }, choices), release };
    const map = { shown: slice, view: shown.view, frame: rows.frame, context };
    return { ...facts, load: async () => (await import("./mapParts.ts")).mapParts(facts, map) };
  }, [slice, shown, context, choices, release, rows]);
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
        <ChartActions chart={chart} words={actionWords} />
      </Suspense>
      <p className="visually-hidden" role="status" data-testid="map-announcement">
        {announced}
      </p>
    </div>
  );
}

/** Maps of the regions: paper first, live when awake, answered by the engine for what the page does not hold. */
export default function SliceMaps(props: Props) {
  const paper = <div className="slice-live chart-live">{props.children}</div>;
  const brokenPaper = <div className="slice-live chart-live is-broken">{props.children}</div>;
  return (
    <WhenLoaded name="maps of regions" locale={props.locale} load={loadMaps} paper={paper} brokenPaper={brokenPaper}>
      {(loaded) => <WokenMaps {...props} loaded={loaded} />}
    </WhenLoaded>
  );
}
