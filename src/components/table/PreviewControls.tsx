import type { Ref } from "react";
import type { PreviewMessages } from "../../i18n/catalogue/PreviewMessages.ts";
import type { PreviewColumn } from "./previewColumns.ts";
import { firstState, type PreviewState } from "./previewState.ts";

interface Props {
  readonly columns: readonly PreviewColumn[];
  readonly state: PreviewState;
  readonly messages: PreviewMessages;
  readonly filterRef: Ref<HTMLInputElement>;
  readonly onChange: (state: PreviewState, how: "push" | "replace") => void;
}

function withoutKey(only: PreviewState["only"], name: string): PreviewState["only"] {
  return Object.fromEntries(Object.entries(only).filter(([key]) => key !== name));
}

function CodeFilter({ column, state, messages, onChange }: Omit<Props, "columns" | "filterRef"> & { readonly column: PreviewColumn }) {
  const rest = withoutKey(state.only, column.name);
  const choose = (code: string): void => onChange({ ...state, page: 1, only: code === "" ? rest : { ...rest, [column.name]: code } }, "push");
  return (
    <label className="field">
      <code>{column.name}</code>
      <select value={state.only[column.name] ?? ""} onChange={(event) => choose(event.target.value)}>
        <option value="">{messages.anyValue}</option>
        {Object.entries(column.names ?? {}).map(([code, name]) => (
          <option key={code} value={code}>
            {name} ({code})
          </option>
        ))}
      </select>
    </label>
  );
}

function ColumnChoice({ columns, state, messages, onChange }: Omit<Props, "filterRef">) {
  const shown = columns.length - state.hidden.length;
  const toggle = (name: string): void => {
    const hidden = state.hidden.includes(name) ? state.hidden.filter((one) => one !== name) : [...state.hidden, name];
    onChange({ ...state, hidden }, "push");
  };
  return (
    <details className="preview-columns">
      <summary>{messages.columns(shown, columns.length)}</summary>
      <ul>
        {columns.map(({ name }) => {
          const isShown = !state.hidden.includes(name);
          return (
            <li key={name}>
              <label>
                <input type="checkbox" checked={isShown} disabled={isShown && shown === 1} onChange={() => toggle(name)} /> <code>{name}</code>
              </label>
            </li>
          );
        })}
      </ul>
      {state.hidden.length > 0 ? (
        <button type="button" onClick={() => onChange({ ...state, hidden: [] }, "push")}>
          {messages.allColumns}
        </button>
      ) : null}
    </details>
  );
}

/** What a reader may choose in a preview: a text, codes, columns. */
export function PreviewControls({ columns, state, messages, filterRef, onChange }: Props) {
  const isNarrowed = state.filter !== "" || Object.keys(state.only).length > 0;
  return (
    <form className="preview-controls" aria-label={messages.controls} onSubmit={(event) => event.preventDefault()}>
      <div className="filters">
        <label className="field">
          {messages.filter}
          <input
            ref={filterRef}
            type="search"
            value={state.filter}
            onChange={(event) => onChange({ ...state, page: 1, filter: event.target.value }, "replace")}
          />
        </label>
        {columns
          .filter(({ names }) => names !== undefined)
          .map((column) => (
            <CodeFilter key={column.name} column={column} state={state} messages={messages} onChange={onChange} />
          ))}
        {isNarrowed ? (
          <button type="button" onClick={() => onChange({ ...state, page: 1, filter: firstState.filter, only: firstState.only }, "push")}>
            {messages.reset}
          </button>
        ) : null}
      </div>
      <ColumnChoice columns={columns} state={state} messages={messages} onChange={onChange} />
    </form>
  );
}
