import type { CardContext } from "../../charts/promises/CardContext.ts";
import type { Judged } from "./progressList.ts";
import { firstProgressState, progressSearch, type ProgressState } from "./progressState.ts";
import { TallyGroup } from "./TallyGroup.tsx";
import { leadingGroups, type ShownGroup } from "./tallyOrder.ts";

interface Props {
  readonly judged: readonly Judged[];
  readonly groups: readonly ShownGroup[];
  readonly ctx: CardContext;
  /** Day that is asked; it stays in the links. */
  readonly asOf: string;
  readonly onChoose: (state: ProgressState) => void;
}

/** What became of the promises, group by group: those of roadmaps and President lead, the others stand apart. */
export function Tallies({ judged, groups, ctx, asOf, onChoose }: Props) {
  const { text } = ctx;
  const toTally = (group: ShownGroup) => {
    const asked = (state: ProgressState["state"]): ProgressState => ({ ...firstProgressState, asOf, group: group.id, state });
    return (
      <TallyGroup
        key={group.id}
        name={group.name}
        verdicts={judged.filter((one) => one.promise.group === group.id).map((one) => one.verdict)}
        text={text}
        hrefOf={(state) => `${progressSearch(asked(state))}#list`}
        onChoose={(state) => onChoose(asked(state))}
      />
    );
  };
  const isLeading = (group: ShownGroup): boolean => leadingGroups.includes(group.id);
  return (
    <>
      <section className="page-section tallies is-leading" aria-labelledby="tally-leading">
        <h2 id="tally-leading">{text.leading}</h2>
        <div>{groups.filter(isLeading).map(toTally)}</div>
      </section>
      <section className="page-section tallies" aria-labelledby="tally-others">
        <h2 id="tally-others">{text.others}</h2>
        <p className="note">{text.othersNote}</p>
        <div>{groups.filter((group) => !isLeading(group)).map(toTally)}</div>
      </section>
    </>
  );
}
