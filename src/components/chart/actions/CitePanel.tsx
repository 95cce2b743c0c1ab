import { formatDate } from "../../../lib/format/formatDate.ts";
import { type CitedWork, toBibtex } from "../../../lib/format/toBibtex.ts";
import { toRis } from "../../../lib/format/toRis.ts";
import { chartLink } from "./chartLink.ts";
import { CopyBlock } from "./CopyBlock.tsx";
import { fileName } from "./releaseLine.ts";
import { saveFile } from "./saveFile.ts";
import type { PanelProps } from "./ShownChart.ts";

/** Ready citations of the chart on the screen. */
export function CitePanel({ chart, words }: PanelProps) {
  const { id, locale } = chart;
  const { version, releasedOn } = chart.release;
  const url = chartLink(chart);
  // A title that says how much is shown has its colon already.
  const title = `${chart.title}${chart.title.includes(": ") ? "." : ":"} ${chart.subtitle}`;
  const work: CitedWork = { key: `erikti-${id}-${version}`, title, version, releasedOn, url, language: locale };
  const bibtex = toBibtex(work);
  const ris = toRis(work);
  const save = (extension: string, text: string): void =>
    saveFile(fileName(chart, extension), new Blob([text], { type: "text/plain;charset=utf-8" }));
  return (
    <div>
      <CopyBlock label={words.cite} text={words.cited({ title, version, releasedOn: formatDate(releasedOn, locale, "long"), url })} words={words} />
      <CopyBlock label="BibTeX" text={bibtex} words={words} onSave={() => save("bib", bibtex)} />
      <CopyBlock label="RIS" text={ris} words={words} onSave={() => save("ris", ris)} />
      <p className="note">{words.citeNote}</p>
    </div>
  );
}
