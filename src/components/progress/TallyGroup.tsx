import { tallyVerdicts } from "../../lib/progress/tallyVerdicts.ts";
import type { Verdict } from "../../lib/progress/verdictResult.ts";
import { type VerdictState, verdictStates } from "../../lib/progress/verdictTypes.ts";
import type { ProgressMessages } from "../../i18n/progress/ProgressMessages.ts";
import { StateMark } from "./StateMark.tsx";
import { TallyBar } from "./TallyBar.tsx";

interface Props {
  readonly name: string;
  readonly verdicts: readonly Verdict[];
  readonly text: ProgressMessages;
  /** Address of the list of one state of the group. */
  readonly hrefOf: (state: VerdictState) => string;
  readonly headingLevel?: 2 | 3;
  /** Chooses on the page itself, without loading it anew. */
  readonly onChoose?: (state: VerdictState) => void;
}

/** What became of the promises of one group: a bar, and each state with its number, which leads to the list. */
export function TallyGroup({ name, verdicts, text, hrefOf, onChoose, headingLevel = 3 }: Props) {
  const tally = tallyVerdicts(verdicts);
  const Heading = headingLevel === 2 ? "h2" : "h3";
  return (
    <section className="tally">
      <Heading>
        {name} <small>{text.targetCount(tally.total)}</small>
      </Heading>
      {tally.total === 0 ? null : <TallyBar tally={tally} />}
      <ul className="tally-list">
        {verdictStates
          .filter((state) => tally.counts[state] > 0)
          .map((state) => (
            <li key={state}>
              <StateMark state={state} /> {`${text.states[state]}\u00a0`}
              <a
                href={hrefOf(state)}
                aria-label={text.tallyLink(text.states[state], tally.counts[state], name)}
                onClick={
                  onChoose === undefined
                    ? undefined
                    : (event) => {
                        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                        event.preventDefault();
                        onChoose(state);
                      }
                }
              >
                {tally.counts[state]}
              </a>
            </li>
          ))}
      </ul>
    </section>
  );
}
