import { cellHref, type SitePlace } from "./cellHref.ts";
import type { PreviewColumn, RecordRow } from "./previewColumns.ts";

interface Props {
  readonly columns: readonly PreviewColumn[];
  readonly rows: readonly RecordRow[];
  readonly place: SitePlace;
}

/** Body of a preview: every value as the file has it, codes with their name on hover. */
export function PreviewRows({ columns, rows, place }: Props) {
  return (
    <tbody>
      {rows.map((row, index) => (
        <tr key={index}>
          {columns.map((column) => {
            const value = row[column.name] ?? null;
            const text = value === null ? "" : String(value);
            const href = cellHref(column, row, place);
            return (
              <td key={column.name} className={`is-${column.kind}`} title={column.names?.[text]}>
                {href === null ? text : <a href={href}>{text}</a>}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  );
}
