import { type ReactNode, useCallback, useEffect, useState } from "react";
import { useIsAwake } from "../chart/useIsAwake.ts";
import type { PreviewOpening } from "../../i18n/catalogue/PreviewMessages.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import { type LoadedPreview, loadPreview, siteRoot } from "./loadPreview.ts";
import type { PreviewColumn } from "./previewColumns.ts";
import { parsePreviewState, previewStateToParams } from "./previewState.ts";

interface Props {
  readonly resource: string;
  readonly locale: Locale;
  readonly columns: readonly PreviewColumn[];
  readonly opening: PreviewOpening;
  /** The first rows as printed at build: they stay until all rows are there, and when they do not come. */
  readonly children?: ReactNode;
}

type Status = "paper" | "loading" | "failed";

function addressAsks(columns: readonly PreviewColumn[]): boolean {
  return previewStateToParams(parsePreviewState(new URLSearchParams(window.location.search), columns)).size > 0;
}

function Opening({ status, opening, file, onOpen }: { status: Status; opening: PreviewOpening; file: string; onOpen: () => void }) {
  return (
    <div className="preview-opening">
      <span role="status">{status === "loading" ? opening.loading : status === "failed" ? opening.failed : ""}</span>{" "}
      {status === "loading" ? null : (
        <button type="button" onClick={onOpen}>
          {status === "failed" ? opening.retry : opening.open}
        </button>
      )}
      {status === "failed" ? (
        <>
          {" · "}
          <a href={file} download>
            {opening.download}
          </a>
        </>
      ) : null}
    </div>
  );
}

/** Preview of a published table: the first rows on paper; on demand all rows, which sort and filter. */
export default function TablePreview({ resource, locale, columns, opening, children }: Props) {
  const isAwake = useIsAwake();
  const [status, setStatus] = useState<Status>("paper");
  const [loaded, setLoaded] = useState<(LoadedPreview & { readonly wasAsked: boolean }) | null>(null);

  const load = useCallback(
    (wasAsked: boolean): void => {
      loadPreview(resource, locale)
        .then((parts) => setLoaded({ ...parts, wasAsked }))
        .catch((fault: unknown) => {
          console.error("the preview does not load; the first rows stay", fault);
          setStatus("failed");
        });
    },
    [resource, locale],
  );

  useEffect(() => {
    if (addressAsks(columns)) load(false);
  }, [columns, load]);

  if (loaded !== null) {
    const { LivePreview, rows, messages, wasAsked } = loaded;
    return (
      <LivePreview resource={resource} columns={columns} rows={rows} place={{ root: siteRoot(), locale }} messages={messages} takesFocus={wasAsked} />
    );
  }
  const open = (): void => {
    setStatus("loading");
    load(true);
  };
  return (
    <>
      {isAwake ? (
        <Opening status={status} opening={opening} file={`${siteRoot()}data/${resource}.csv`} onOpen={open} />
      ) : (
        <div className="preview-opening" />
      )}
      {children}
    </>
  );
}
