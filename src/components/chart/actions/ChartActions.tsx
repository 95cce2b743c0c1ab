import { lazy, Suspense, useEffect, useId, useState } from "react";
import type { PanelName } from "./ActionPanel.tsx";
import { chartLink, chosenLink } from "./chartLink.ts";
import type { ShownChart } from "./ShownChart.ts";
import { useCopy } from "./useCopy.ts";

const ActionPanel = lazy(() => import("./ActionPanel.tsx"));

/** Words of the row of actions: few, so that they come with the page. */
export interface ActionRowWords {
  readonly heading: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly panels: Readonly<Record<PanelName, string>>;
}

interface Props {
  readonly chart: ShownChart;
  readonly words: ActionRowWords;
}

const names: readonly PanelName[] = ["download", "cite", "embed", "sql"];

/** Paper shows the chart as it stands, so its permanent link leads to the same. */
function printLink(address: string): void {
  const link = document.querySelector<HTMLAnchorElement>(".printed-address.is-permanent");
  if (link === null) return;
  link.href = address;
  link.textContent = address;
}

/** What a reader takes away from a chart: a row of words, each of which opens what it says. */
export default function ChartActions({ chart, words }: Props) {
  const id = useId();
  const [open, setOpen] = useState<PanelName | null>(null);
  const { status, copy } = useCopy();
  useEffect(() => printLink(chartLink(chart)), [chart]);
  return (
    <section className="chart-actions" aria-label={words.heading}>
      <p className="action-words">
        <button type="button" onClick={() => copy(chosenLink(chart))}>
          {words.copyLink}
        </button>
        {names.map((name) => (
          <button key={name} type="button" aria-expanded={open === name} aria-controls={id} onClick={() => setOpen(open === name ? null : name)}>
            {words.panels[name]}
          </button>
        ))}
        <span role="status">{status === "copied" ? words.copied : status === "failed" ? words.copyFailed : ""}</span>
      </p>
      <div id={id} className="action-panel" hidden={open === null}>
        {open === null ? null : (
          <Suspense fallback={null}>
            <ActionPanel name={open} chart={chart} />
          </Suspense>
        )}
      </div>
    </section>
  );
}
