import { type Cells, rowKey } from "../../src/lib/releases/rowKey.ts";
import { type Change, changeOf } from "./changeOf.ts";
import type { Side } from "./side.ts";

/** Judges a target by its row and the claims and grant statements that tell its outcome. */
export type JudgeTarget = (target: Cells, outcomes: readonly Cells[]) => string;

/** The verdict of today: what others reported. A computed one takes its place here. */
export const reportedVerdict: JudgeTarget = (target) => target["reported_status"] ?? "";

/** A target whose verdict flips or whose outcome rows come, go or change. */
export interface TargetImpact {
  readonly targetId: string;
  readonly name: string;
  readonly verdict: Change<string> | null;
  readonly outcomes: Change<string> | null;
}

interface TargetState {
  readonly cells: Cells;
  readonly verdict: string;
  readonly outcomes: string;
}

function cellsOf({ tables }: Side, name: string): Map<string, Cells> {
  const found = tables.find(({ table }) => table.name === name);
  return new Map(found?.rows.map(({ cells }) => [rowKey(found.table, cells), cells]));
}

function outcomeText(cells: Cells): string {
  const { claim_id: claimId, grant_id: grantId, value = "", qualifier = "", unit_id: unit = "" } = cells;
  return `${claimId ?? grantId ?? ""}: ${qualifier === "exact" ? "" : `${qualifier} `}${value} ${unit}`;
}

function statesOf(side: Side, judge: JudgeTarget): Map<string, TargetState> {
  const [claims, grants] = [cellsOf(side, "claims"), cellsOf(side, "grants")];
  const links = Map.groupBy(cellsOf(side, "target_outcomes").values(), (cells) => cells["target_id"] ?? "");
  return new Map(
    [...cellsOf(side, "targets")].map(([id, cells]) => {
      const told = (links.get(id) ?? []).map((link) => claims.get(link["claim_id"] ?? "") ?? grants.get(link["grant_id"] ?? ""));
      const outcomes = told.filter((one) => one !== undefined);
      return [id, { cells, verdict: judge(cells, outcomes), outcomes: outcomes.map(outcomeText).join("; ") || "none" }];
    }),
  );
}

/** Compares the targets of two states. */
export function targetImpacts(before: Side, after: Side, judge: JudgeTarget = reportedVerdict): TargetImpact[] {
  const [olds, news] = [statesOf(before, judge), statesOf(after, judge)];
  return [...new Set([...olds.keys(), ...news.keys()])].sort().flatMap((targetId) => {
    const [old, now] = [olds.get(targetId), news.get(targetId)];
    const verdict = changeOf(old?.verdict ?? "no target", now?.verdict ?? "no target");
    const outcomes = changeOf(old?.outcomes ?? "none", now?.outcomes ?? "none");
    const name = (now ?? old)?.cells["name_en"] ?? "";
    return verdict === null && outcomes === null ? [] : [{ targetId, name, verdict, outcomes }];
  });
}
