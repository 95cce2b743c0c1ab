import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { CompareData } from "../../charts/compare/CompareFacts.ts";
import { isSameChoice, parseCompared, searchOfCompared } from "../../charts/compare/compareState.ts";
import type { Engine } from "../../engine/browserRunner.ts";
import type { ClaimRecord } from "../../lib/domain/claimRecord.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import { comparedClaims } from "../../lib/queries/comparedClaims.ts";
import { regionalPopulation, type RegionPopulation } from "../../lib/queries/regionalPopulation.ts";
import { useEngineAnswer } from "../chart/useEngineAnswer.ts";
import { comparedRegions } from "./comparedRegions.ts";

interface Answer {
  readonly codes: readonly string[];
  readonly claims: readonly ClaimRecord[];
  readonly population: readonly RegionPopulation[];
}

function writeAddress(codes: readonly string[], first: readonly string[], how: "push" | "replace"): void {
  const { pathname, search, hash } = window.location;
  const address = `${pathname}${searchOfCompared(search, codes, first)}${hash}`;
  if (how === "push") window.history.pushState(null, "", address);
  else window.history.replaceState(null, "", address);
}

/** The choice of regions, what is shown, and the way to an answer between the two. */
export function useCompared({ locale, first, rows }: { readonly locale: Locale; readonly first: readonly string[]; readonly rows: CompareData }) {
  const atBuild = useMemo<Answer>(() => ({ codes: first, claims: rows.claims, population: rows.population }), [first, rows]);
  const [codes, setCodes] = useState(first);
  const [shown, setShown] = useState(atBuild);
  const wanted = useRef(first);
  const standing = useRef(atBuild);
  const failed = useRef(first);
  const everyone = useRef<readonly RegionPopulation[] | null>(null);
  const onAnswer = useCallback((answer: Answer) => {
    standing.current = answer;
    setShown(answer);
    setCodes(answer.codes);
  }, []);
  const onFail = useCallback(() => {
    failed.current = wanted.current;
    wanted.current = standing.current.codes;
    setCodes(standing.current.codes);
    writeAddress(standing.current.codes, first, "replace");
  }, [first]);
  const toAnswer = useCallback(
    async (engine: Engine, next: readonly string[], isNewest: () => boolean): Promise<Answer | null> => {
      everyone.current ??= await engine.run(regionalPopulation, { locale });
      if (!isNewest()) return null;
      return { codes: next, claims: await engine.runLatest("compare", comparedClaims, comparedRegions(next, locale)), population: everyone.current };
    },
    [locale],
  );
  const { status, ask, drop, prepare } = useEngineAnswer({ name: "regions side by side", toAnswer, onAnswer, onFail });

  const choose = useCallback(
    (next: readonly string[], how: "push" | "none") => {
      wanted.current = next;
      setCodes(next);
      if (how === "push") writeAddress(next, first, "push");
      // A part of what is shown needs no question.
      const isHere = next.every((code) => first.includes(code));
      if (!isHere) {
        ask(next);
        return;
      }
      drop();
      onAnswer({ ...atBuild, codes: next });
    },
    [ask, atBuild, drop, first, onAnswer],
  );

  useEffect(() => {
    const offered = rows.facts.places.map((place) => place.placeId);
    const fromAddress = (): void => {
      const next = parseCompared(new URLSearchParams(window.location.search), first, offered);
      writeAddress(next, first, "replace");
      if (!isSameChoice(next, wanted.current)) choose(next, "none");
    };
    fromAddress();
    window.addEventListener("popstate", fromAddress);
    return () => window.removeEventListener("popstate", fromAddress);
  }, [choose, first, rows]);

  const retry = useCallback(() => choose(failed.current, "push"), [choose]);
  return { codes, shown, status, choose, prepare, retry };
}
