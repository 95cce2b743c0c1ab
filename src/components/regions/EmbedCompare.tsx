import { type ReactNode, useMemo } from "react";
import type { CompareData } from "../../charts/compare/CompareFacts.ts";
import { compareRows, populationRow } from "../../charts/compare/compareRows.ts";
import { parseCompared } from "../../charts/compare/compareState.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import { WhenLoaded } from "../chart/WhenLoaded.tsx";
import { CompareView } from "./CompareView.tsx";
import { type CompareWords, loadCompareMessages } from "./loadCompareMessages.ts";
import { readCompareRows } from "./readCompareRows.ts";
import { siteHref } from "./siteHref.ts";

interface Props {
  readonly locale: Locale;
  readonly first: readonly string[];
  /** The first regions as drawn at build: they stay until the asked ones stand, and when those cannot. */
  readonly children?: ReactNode;
}

interface Loaded {
  readonly words: CompareWords;
  readonly rows: CompareData;
}

function WokenCompare({ locale, first, loaded: { words, rows } }: Props & { readonly loaded: Loaded }) {
  const codes = useMemo(() => {
    const offered = rows.facts.places.map((place) => place.placeId);
    return parseCompared(new URLSearchParams(window.location.search), first, offered);
  }, [first, rows]);
  const href = useMemo(() => siteHref(document.documentElement.dataset["root"] ?? "/", locale), [locale]);
  const context = useMemo(() => ({ locale, ...words, facts: rows.facts, href }), [locale, words, rows, href]);
  const compared = useMemo(() => compareRows(rows.claims, codes), [rows, codes]);
  const people = useMemo(() => populationRow(rows.population, codes), [rows, codes]);
  return (
    <div className="slice-live chart-live">
      <CompareView rows={compared} population={people} codes={codes} context={context} />
    </div>
  );
}

async function loadCompare(locale: Locale): Promise<Loaded> {
  return { words: await loadCompareMessages(locale), rows: readCompareRows() };
}

/** Regions side by side in a frame: those of its address, from the rows of all that lie in the page; it asks no engine. */
export default function EmbedCompare(props: Props) {
  const paper = <div className="slice-live chart-live">{props.children}</div>;
  return (
    <WhenLoaded name="comparison in a frame" locale={props.locale} load={loadCompare} paper={paper}>
      {(loaded) => <WokenCompare {...props} loaded={loaded} />}
    </WhenLoaded>
  );
}
