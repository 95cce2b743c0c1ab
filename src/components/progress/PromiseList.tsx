import type { CardContext } from "../../charts/promises/CardContext.ts";
import type { CardTake } from "./CardTake.ts";
import { PromiseCard } from "./PromiseCard.tsx";
import type { Judged } from "./progressList.ts";
import type { ShownGroup } from "./tallyOrder.ts";

interface Props {
  readonly judged: readonly Judged[];
  /** Groups under whose names the cards stand; without, they stand in one row. */
  readonly groups: readonly ShownGroup[] | null;
  readonly ctx: CardContext;
  /** Null until the page is awake. */
  readonly take: CardTake | null;
}

function Cards({ judged, ctx, take }: Omit<Props, "groups">) {
  return judged.map(({ promise, verdict }) => <PromiseCard key={promise.facts.targetId} promise={promise} verdict={verdict} ctx={ctx} take={take} />);
}

/** The cards, under their groups or in one row. */
export function PromiseList({ judged, groups, ...shared }: Props) {
  if (groups === null) return <Cards judged={judged} {...shared} />;
  return groups.map((group) => {
    const own = judged.filter((one) => one.promise.group === group.id);
    return own.length === 0 ? null : (
      <section key={group.id} className="theme-block" id={`group-${group.id}`}>
        <h2>{group.name}</h2>
        <Cards judged={own} {...shared} />
      </section>
    );
  });
}
