import { type ReactNode, useMemo, useState } from "react";
import { pageTheme } from "../../charts/chartTheme.ts";
import type { MapRows } from "../../charts/maps/MapRows.ts";
import { modelOfState } from "../../charts/maps/modelOfState.ts";
import { parseMapState } from "../../charts/maps/mapState.ts";
import type { SliceChoice } from "../../charts/maps/SliceChoice.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import { WhenLoaded } from "../chart/WhenLoaded.tsx";
import { FrameHeading } from "./FrameHeading.tsx";
import { LiveViews } from "./LiveViews.tsx";
import { loadMapMessages, type MapWords } from "./loadMapMessages.ts";
import { readMapRows } from "./readMapRows.ts";
import { siteHref } from "./siteHref.ts";

interface Props {
  readonly locale: Locale;
  readonly choice: SliceChoice;
  /** The slice as drawn at build: stays until the live one stands, and when it cannot. */
  readonly children?: ReactNode;
}

interface Loaded {
  readonly words: MapWords;
  readonly rows: MapRows;
}

function WokenMap({ locale, choice, loaded: { words, rows } }: Props & { readonly loaded: Loaded }) {
  const asked = useMemo(() => {
    const placeIds = rows.frame.places.map((place) => place.placeId);
    return parseMapState(new URLSearchParams(window.location.search), { choices: [choice], placeIds });
  }, [choice, rows]);
  const [placeId, setPlaceId] = useState(asked.placeId);
  const model = useMemo(() => modelOfState(rows, asked, rows.frame), [rows, asked]);
  const context = useMemo(() => ({ locale, ...words, theme: pageTheme, unit: choice.unit }), [locale, words, choice]);
  const shown = useMemo(() => ({ choice, model, borders: asked.borders }), [choice, model, asked]);
  const href = useMemo(() => siteHref(document.documentElement.dataset["root"] ?? "/", locale), [locale]);
  return (
    <div className="slice-live chart-live">
      <FrameHeading shown={shown} context={context} />
      <LiveViews shown={shown} frame={rows.frame} context={context} href={href} view={asked.view} placeId={placeId} onPick={setPlaceId} />
    </div>
  );
}

async function loadMap(locale: Locale): Promise<Loaded> {
  return { words: await loadMapMessages(locale), rows: readMapRows() };
}

/** A map in a frame: the state of its address over the rows that lie in the page; it asks no engine. */
export default function EmbedMap(props: Props) {
  const paper = <div className="slice-live chart-live">{props.children}</div>;
  const brokenPaper = <div className="slice-live chart-live is-broken">{props.children}</div>;
  return (
    <WhenLoaded name="map in a frame" locale={props.locale} load={loadMap} paper={paper} brokenPaper={brokenPaper}>
      {(loaded) => <WokenMap {...props} loaded={loaded} />}
    </WhenLoaded>
  );
}
