import { type CoverageView, firstView, undatedWord } from "../../lib/regions/coverageView.ts";
import type { CoverageProps, Named } from "./coverageProps.ts";

interface Props extends Omit<CoverageProps, "regions" | "locale"> {
  readonly view: CoverageView;
  readonly onChange: (view: CoverageView) => void;
}

interface ChoiceProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly all: string;
  readonly options: readonly Named[];
  readonly onChoose: (id: string | null) => void;
}

function Choice({ label, name, value, all, options, onChoose }: ChoiceProps) {
  return (
    <label className="field">
      {label}
      <select name={name} value={value} onChange={(event) => onChoose(event.target.value === "" ? null : event.target.value)}>
        <option value="">{all}</option>
        {options.map(({ id, name: text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What a reader may choose: one indicator year by year, or one year and one theme. */
export function CoverageControls({ coverage, indicators, themes, words, view, onChange }: Props) {
  const years = coverage.years.map((year) => ({ id: String(year), name: String(year) })).reverse();
  const isNarrowed = view.indicatorId !== null || view.year !== null || view.theme !== null;
  const toYear = (id: string | null): CoverageView["year"] => (id === null || id === undatedWord ? id : Number(id));
  return (
    <form className="filters coverage-controls" aria-label={words.controls} onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={words.theme}
        name="theme"
        value={view.theme ?? ""}
        all={words.allThemes}
        options={themes}
        onChoose={(theme) => onChange({ ...view, indicatorId: null, theme })}
      />
      <Choice
        label={words.year}
        name="year"
        value={view.year === null ? "" : String(view.year)}
        all={words.allYears}
        options={[...years, { id: undatedWord, name: words.undated }]}
        onChoose={(id) => onChange({ ...view, indicatorId: null, year: toYear(id) })}
      />
      <Choice
        label={words.indicator}
        name="indicator"
        value={view.indicatorId ?? ""}
        all={words.allIndicators}
        options={indicators}
        onChoose={(indicatorId) => onChange({ ...firstView, indicatorId })}
      />
      {isNarrowed ? (
        <button type="button" onClick={() => onChange(firstView)}>
          {words.reset}
        </button>
      ) : null}
    </form>
  );
}
