import { comparedCount } from "../../charts/compare/compareState.ts";
import { SelectControl } from "../chart/SelectControl.tsx";
import type { CompareContext } from "./CompareContext.ts";
import { namesOf } from "./CompareTable.tsx";

interface Props {
  readonly codes: readonly string[];
  readonly first: readonly string[];
  readonly context: CompareContext;
  readonly onChange: (codes: readonly string[]) => void;
  readonly onIntent: () => void;
}

/** The chosen regions, each with a way out, and a list to add one. */
export function CompareControls({ codes, first, context, onChange, onIntent }: Props) {
  const { messages, chart, facts } = context;
  const names = namesOf(codes, context);
  const rest = facts.places.filter((place) => !codes.includes(place.placeId)).map((place) => ({ value: place.placeId, label: place.name }));
  const isFirst = codes.join() === first.join();
  return (
    <form
      className="chart-controls compare-controls"
      aria-label={messages.controls}
      onPointerEnter={onIntent}
      onFocus={onIntent}
      onSubmit={(event) => event.preventDefault()}
    >
      <ul className="compare-chosen">
        {codes.map((code, index) => (
          <li key={code}>
            {names[index]}
            {codes.length > comparedCount.least ? (
              <button
                type="button"
                name={code}
                aria-label={messages.remove(names[index] ?? code)}
                onClick={() => onChange(codes.filter((one) => one !== code))}
              >
                ×
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {codes.length < comparedCount.most ? (
        <SelectControl
          name="add"
          label={`${messages.add}:`}
          value=""
          choices={[{ value: "", label: messages.addNone }, ...rest]}
          onChoose={(code) => code !== "" && onChange([...codes, code])}
        />
      ) : null}
      {isFirst ? null : (
        <button type="button" className="control-reset" onClick={() => onChange(first)}>
          {chart.reset}
        </button>
      )}
    </form>
  );
}
