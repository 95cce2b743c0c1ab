import type { PreviewMessages } from "../../i18n/catalogue/PreviewMessages.ts";
import type { PreviewColumn } from "./previewColumns.ts";
import type { PreviewState } from "./previewState.ts";

interface Props {
  readonly columns: readonly PreviewColumn[];
  readonly sort: PreviewState["sort"];
  readonly messages: PreviewMessages;
  readonly onSort: (column: string) => void;
}

/** Headings that sort: pressed once rising, twice falling, then as in the file. */
export function PreviewHead({ columns, sort, messages, onSort }: Props) {
  return (
    <thead>
      <tr>
        {columns.map(({ name, kind }) => {
          const order = sort?.column === name ? (sort.isDescending ? "descending" : "ascending") : undefined;
          return (
            <th key={name} scope="col" className={`is-${kind}`} aria-sort={order}>
              <button type="button" title={messages.sortBy(name)} onClick={() => onSort(name)}>
                {name}
                <span aria-hidden="true">{order === undefined ? "" : order === "ascending" ? " ↑" : " ↓"}</span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
