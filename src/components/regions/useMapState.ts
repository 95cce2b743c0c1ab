import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { MapRows } from "../../charts/maps/MapRows.ts";
import { firstMapState, isSameMap, type MapState, parseMapState } from "../../charts/maps/mapState.ts";
import type { SliceChoice } from "../../charts/maps/SliceChoice.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import { writeMapAddress } from "./mapAddress.ts";
import { type SliceAnswer, SliceStore, useSliceAnswer } from "./useSliceAnswer.ts";

/** State of the maps: what is chosen, what is shown, and the way to an answer between the two. */
export function useMapState({
  locale,
  choices,
  rows,
}: {
  readonly locale: Locale;
  readonly choices: readonly SliceChoice[];
  readonly rows: MapRows;
}) {
  const first = useMemo(() => firstMapState(choices), [choices]);
  const store = useMemo(() => new SliceStore({ sliceId: first.sliceId, claims: rows.claims, population: rows.population }), [first, rows]);
  const [state, setState] = useState(first);
  const [shown, setShown] = useState(first);
  const wanted = useRef(first);
  const standing = useRef(first);
  const failed = useRef(first);
  const show = useCallback((next: MapState) => {
    standing.current = next;
    setShown(next);
    setState(next);
  }, []);
  const onAnswer = useCallback(
    (answer: SliceAnswer) => {
      store.take(answer);
      show(wanted.current);
    },
    [store, show],
  );
  const onFail = useCallback(() => {
    failed.current = wanted.current;
    wanted.current = standing.current;
    setState(standing.current);
    writeMapAddress(standing.current, choices, "replace");
  }, [choices]);
  const { status, ask, drop, prepare } = useSliceAnswer({ locale, choices, store, onAnswer, onFail });

  const choose = useCallback(
    (next: MapState, how: "push" | "replace" | "none") => {
      wanted.current = next;
      setState(next);
      if (how !== "none") writeMapAddress(next, choices, how);
      const needs = store.needs(next);
      if (needs.claims || needs.population) {
        ask(next);
        return;
      }
      drop();
      show(next);
    },
    [ask, choices, drop, show, store],
  );

  useEffect(() => {
    const placeIds = rows.frame.places.map((place) => place.placeId);
    const fromAddress = (): void => {
      const next = parseMapState(new URLSearchParams(window.location.search), { choices, placeIds });
      // An address that asks for what is not offered is corrected, not kept beside another map.
      writeMapAddress(next, choices, "replace");
      if (!isSameMap(next, wanted.current)) choose(next, "none");
    };
    fromAddress();
    window.addEventListener("popstate", fromAddress);
    return () => window.removeEventListener("popstate", fromAddress);
  }, [choices, rows, choose]);

  const retry = useCallback(() => choose(failed.current, "push"), [choose]);
  return { first, state, shown, store, status, choose, prepare, retry };
}
