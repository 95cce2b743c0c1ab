import { useState } from "react";
import { makePicture, toPng } from "./makePicture.ts";
import { makeTable, toCsv, toPasted, toXlsx } from "./makeTable.ts";
import { fileName } from "./releaseLine.ts";
import { saveFile } from "./saveFile.ts";
import type { PanelProps } from "./ShownChart.ts";
import { useCopy } from "./useCopy.ts";

/** 25 cm at 300 dots per inch. */
const pressWidthPx = 3000;

type Status = { readonly kind: "idle" | "working" | "failed" } | { readonly kind: "saved"; readonly file: string };

/** Pictures and tables of exactly what is shown. */
export function DownloadPanel({ chart, words }: PanelProps) {
  const [status, setStatus] = useState<Status>({ kind: "idle" });
  const { status: copyStatus, copy } = useCopy();
  const hasPicture = chart.model.form !== "none";

  const save = (extension: string, make: () => Promise<Blob>): void => {
    setStatus({ kind: "working" });
    make().then(
      (content) => {
        const file = fileName(chart, extension);
        saveFile(file, content);
        setStatus({ kind: "saved", file });
      },
      (fault: unknown) => {
        console.error(`chart ${chart.indicatorId}: the ${extension} was not made`, fault);
        setStatus({ kind: "failed" });
      },
    );
  };
  const png = async (scale: number | null): Promise<Blob> => {
    const picture = await makePicture({ chart, words });
    return await toPng(picture, scale === null ? pressWidthPx : picture.widthPx * scale);
  };
  const svg = async (): Promise<Blob> => new Blob([(await makePicture({ chart, words })).svg], { type: "image/svg+xml" });
  const table = () => makeTable({ chart, words });

  const said =
    status.kind === "working" ? words.working : status.kind === "failed" ? words.failed : status.kind === "saved" ? words.saved(status.file) : "";
  const copied = copyStatus === "copied" ? words.copied : copyStatus === "failed" ? words.copyFailed : "";
  return (
    <div>
      {hasPicture ? (
        <p className="action-row">
          <span>{words.picture}:</span>
          <button type="button" onClick={() => save("png", () => png(1))}>
            {words.pictureSizes.screen}
          </button>
          <button type="button" onClick={() => save("2x.png", () => png(2))}>
            {words.pictureSizes.double}
          </button>
          <button type="button" onClick={() => save("print.png", () => png(null))}>
            {words.pictureSizes.press}
          </button>
          <button type="button" onClick={() => save("svg", svg)}>
            {words.pictureSizes.vector}
          </button>
        </p>
      ) : null}
      <p className="action-row">
        <span>{words.table}:</span>
        <button type="button" onClick={() => save("csv", () => Promise.resolve(toCsv(table())))}>
          CSV
        </button>
        <button type="button" onClick={() => save("xlsx", () => toXlsx(table()))}>
          XLSX
        </button>
        <button type="button" onClick={() => copy(toPasted(table()))}>
          {words.copyTable}
        </button>
      </p>
      <p className="action-status" role="status">
        {said} {copied}
      </p>
    </div>
  );
}
