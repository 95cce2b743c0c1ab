import type { Choice } from "./chartOptions.ts";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
  readonly name: string;
  /** The reader comes near. */
  readonly onIntent?: (() => void) | undefined;
}

/** A choice as a word in a sentence. */
export function SelectControl({ label, value, choices, onChoose, name, onIntent }: Props) {
  return (
    <label className="control">
      <span>{label}</span>{" "}
      <select name={name} value={value} onChange={(event) => onChoose(event.target.value)} onPointerEnter={onIntent} onFocus={onIntent}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
