import { type Change, changeOf, listDiff } from "./changeOf.ts";
import type { PageSnapshot } from "./siteSnapshot.ts";

/** What changes on the page of one indicator; `null` where nothing does. */
export interface PageImpact {
  readonly indicatorId: string;
  readonly name: string;
  readonly page: "added" | "changed" | "withdrawn";
  readonly form: Change<string> | null;
  readonly pointCount: Change<number> | null;
  readonly title: Change<string | null> | null;
  /** The words of the chart changed otherwise than by its title and its different counts. */
  readonly isRetold: boolean;
  readonly countsCome: readonly string[];
  readonly countsGone: readonly string[];
  readonly countsChanged: readonly Change<string>[];
  readonly drawnCome: readonly string[];
  readonly drawnGone: readonly string[];
}

const noPage: Omit<PageSnapshot, "indicatorId" | "name"> = { form: "none", pointCount: 0, drawnIds: [], title: null, description: "", counts: [] };

function compare(before: PageSnapshot, after: PageSnapshot, page: PageImpact["page"]): PageImpact {
  const [olds, news] = [before, after].map(({ counts }) => new Map(counts.map(({ key, text }) => [key, text])));
  const textsOnly = (own = new Map<string, string>(), other = new Map<string, string>()): string[] =>
    [...own].flatMap(([key, text]) => (other.has(key) ? [] : [text]));
  const drawn = listDiff(before.drawnIds, after.drawnIds);
  return {
    indicatorId: after.indicatorId,
    name: after.name,
    page,
    form: changeOf(before.form, after.form),
    pointCount: changeOf(before.pointCount, after.pointCount),
    title: changeOf(before.title, after.title),
    isRetold: before.description !== after.description,
    countsCome: textsOnly(news, olds),
    countsGone: textsOnly(olds, news),
    countsChanged: [...(news ?? [])].flatMap(([key, text]) => {
      const old = olds?.get(key);
      return old === undefined || old === text ? [] : [{ before: old, after: text }];
    }),
    drawnCome: drawn.come,
    drawnGone: drawn.gone,
  };
}

/** Compares the pages of all indicators; those that show the same are left out unless their rows changed. */
export function pageImpacts(before: readonly PageSnapshot[], after: readonly PageSnapshot[], touched: ReadonlySet<string>): PageImpact[] {
  const olds = new Map(before.map((page) => [page.indicatorId, page]));
  const news = new Map(after.map((page) => [page.indicatorId, page]));
  const ids = [...new Set([...olds.keys(), ...news.keys()])].sort();
  return ids.flatMap((id) => {
    const [old, now] = [olds.get(id), news.get(id)];
    if (old && now) return JSON.stringify(old) === JSON.stringify(now) && !touched.has(id) ? [] : [compare(old, now, "changed")];
    if (now) return [compare({ ...now, ...noPage }, now, "added")];
    return old ? [compare(old, { ...old, ...noPage }, "withdrawn")] : [];
  });
}
