import { useTable } from "@tanstack/react-table";
import { useEffect, useMemo, useRef } from "react";
import type { PreviewMessages } from "../../i18n/catalogue/PreviewMessages.ts";
import type { SitePlace } from "./cellHref.ts";
import type { PreviewColumn, RecordRow } from "./previewColumns.ts";
import { PreviewControls } from "./PreviewControls.tsx";
import { PreviewHead } from "./PreviewHead.tsx";
import { PreviewPager } from "./PreviewPager.tsx";
import { PreviewRows } from "./PreviewRows.tsx";
import { nextSort } from "./previewState.ts";
import { previewOptions, toTableState } from "./previewTable.ts";
import { usePreviewState } from "./usePreviewState.ts";

const rowsPerPage = 50;

interface Props {
  readonly resource: string;
  readonly columns: readonly PreviewColumn[];
  readonly rows: readonly RecordRow[];
  readonly place: SitePlace;
  readonly messages: PreviewMessages;
  /** The reader asked for it here, so the focus comes along. */
  readonly takesFocus: boolean;
}

/** A table that sorts, filters and pages over all rows of the file. */
export function LivePreview({ resource, columns, rows, place, messages, takesFocus }: Props) {
  const { state, change } = usePreviewState(columns);
  const filter = useRef<HTMLInputElement>(null);
  const options = useMemo(() => previewOptions(columns, place.locale), [columns, place.locale]);
  const tableState = useMemo(() => toTableState(state), [state]);
  const table = useTable({ ...options, data: rows, state: tableState });
  const found = table.getFilteredRowModel().rows.length;
  const pageCount = Math.max(1, Math.ceil(found / rowsPerPage));
  const page = Math.min(state.page, pageCount);
  const sorted = table.getSortedRowModel().rows;
  const shown = sorted.slice((page - 1) * rowsPerPage, page * rowsPerPage).map((row) => row.original);
  const shownColumns = columns.filter(({ name }) => !state.hidden.includes(name));

  useEffect(() => {
    if (takesFocus) filter.current?.focus();
  }, [takesFocus]);

  return (
    <>
      <PreviewControls columns={columns} state={state} messages={messages} filterRef={filter} onChange={change} />
      <p className="note" role="status">
        {found === 0 ? messages.nothing : messages.showing((page - 1) * rowsPerPage + 1, (page - 1) * rowsPerPage + shown.length, found, rows.length)}
      </p>
      <div className="table-scroll preview" role="region" aria-label={messages.region(resource)} tabIndex={0}>
        <table>
          <PreviewHead
            columns={shownColumns}
            sort={state.sort}
            messages={messages}
            onSort={(column) => change({ ...state, page: 1, sort: nextSort(state.sort, column) }, "push")}
          />
          <PreviewRows columns={shownColumns} rows={shown} place={place} />
        </table>
      </div>
      <PreviewPager page={page} pageCount={pageCount} messages={messages} onPage={(next) => change({ ...state, page: next }, "push")} />
    </>
  );
}
