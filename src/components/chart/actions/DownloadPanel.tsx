import { useState } from "react";
import type { Picture } from "../../../charts/picture/composePicture.ts";
import { fileName } from "./releaseLine.ts";
import { saveFile } from "./saveFile.ts";
import type { PanelProps } from "./ShownChart.ts";
import { toCsv, toPasted, toXlsx } from "./tableFiles.ts";
import { toPng } from "./toPng.ts";
import { useCopy } from "./useCopy.ts";

/** 25 cm at 300 dots per inch. */
const pressWidthPx = 3000;

type Status = { readonly kind: "idle" | "working" | "failed" } | { readonly kind: "saved"; readonly file: string };

const toSvg = ({ svg }: Picture): Blob => new Blob([svg], { type: "image/svg+xml" });

/** Pictures and tables of exactly what is shown. */
export function DownloadPanel({ chart, parts, words }: PanelProps) {
  const [status, setStatus] = useState<Status>({ kind: "idle" });
  const { status: copyStatus, copy } = useCopy();
  const { picture } = parts;

  const save = (extension: string, make: () => Blob | Promise<Blob>): void => {
    setStatus({ kind: "working" });
    const made = Promise.resolve().then(make);
    made.then(
      (content) => {
        const file = fileName(chart, extension);
        saveFile(file, content);
        setStatus({ kind: "saved", file });
      },
      (fault: unknown) => {
        console.error(`${chart.id}: the ${extension} was not made`, fault);
        setStatus({ kind: "failed" });
      },
    );
  };

  const pictures: readonly [label: string, extension: string, toFile: (made: Picture) => Blob | Promise<Blob>][] = [
    [words.pictureSizes.screen, "png", (made) => toPng(made, made.widthPx)],
    [words.pictureSizes.double, "2x.png", (made) => toPng(made, 2 * made.widthPx)],
    [words.pictureSizes.press, "print.png", (made) => toPng(made, pressWidthPx)],
    [words.pictureSizes.vector, "svg", toSvg],
  ];
  const said =
    status.kind === "working" ? words.working : status.kind === "failed" ? words.failed : status.kind === "saved" ? words.saved(status.file) : "";
  const copied = copyStatus === "copied" ? words.copied : copyStatus === "failed" ? words.copyFailed : "";
  return (
    <div>
      {picture === null ? null : (
        <p className="action-row">
          <span>{words.picture}:</span>
          {pictures.map(([label, extension, toFile]) => (
            <button key={extension} type="button" onClick={() => save(extension, async () => toFile(await picture(words)))}>
              {label}
            </button>
          ))}
        </p>
      )}
      <p className="action-row">
        <span>{words.table}:</span>
        <button type="button" onClick={() => save("csv", () => toCsv(parts.table(words)))}>
          CSV
        </button>
        <button type="button" onClick={() => save("xlsx", () => toXlsx(parts.table(words)))}>
          XLSX
        </button>
        <button type="button" onClick={() => copy(toPasted(parts.table(words)))}>
          {words.copyTable}
        </button>
      </p>
      <p className="action-status" role="status">
        {said} {copied}
      </p>
    </div>
  );
}
