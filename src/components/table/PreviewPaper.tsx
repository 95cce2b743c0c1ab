import type { SitePlace } from "./cellHref.ts";
import type { PreviewColumn, RecordRow } from "./previewColumns.ts";
import { PreviewRows } from "./PreviewRows.tsx";

interface Props {
  readonly columns: readonly PreviewColumn[];
  readonly rows: readonly RecordRow[];
  readonly place: SitePlace;
  /** Name of the box that scrolls. */
  readonly label: string;
}

/** The first rows of a table as the page prints them, without a script. */
export function PreviewPaper({ columns, rows, place, label }: Props) {
  return (
    <div className="table-scroll preview" role="region" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map(({ name, kind }) => (
              <th key={name} scope="col" className={`is-${kind}`}>
                <a href={`#${name}`}>{name}</a>
              </th>
            ))}
          </tr>
        </thead>
        <PreviewRows columns={columns} rows={rows} place={place} />
      </table>
    </div>
  );
}
