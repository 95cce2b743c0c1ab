import { lazy, Suspense, useEffect, useId, useState } from "react";
import { type ActionRowWords, type PanelName, panelNames } from "../../../i18n/actions/ActionRowWords.ts";
import { chartLink, chosenLink } from "./chartLink.ts";
import type { ShownChart } from "./ShownChart.ts";
import { useCopy } from "./useCopy.ts";

const ActionPanel = lazy(() => import("./ActionPanel.tsx"));

interface Props {
  readonly chart: ShownChart;
  readonly words: ActionRowWords;
}

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
  useEffect(() => {
    // Of a page with many parts the printed link stays that of the page.
    if (chart.anchor === undefined) printLink(chartLink(chart));
  }, [chart]);
  return (
    <section className="chart-actions" aria-label={words.heading}>
      <p className="action-words">
        <button type="button" onClick={() => copy(chosenLink(chart))}>
          {words.copyLink}
        </button>
        {panelNames.map((name) => (
          <button key={name} type="button" aria-expanded={open === name} aria-controls={id} onClick={() => setOpen(open === name ? null : name)}>
            {words.panels[name]}
          </button>
        ))}
        <span role="status">{status === "copied" ? words.copied : status === "failed" ? words.copyFailed : ""}</span>
      </p>
      <div id={id} className="action-panel" hidden={open === null}>
        {open === null ? null : (
          <Suspense fallback={null}>
            <ActionPanel name={open} chart={chart} notLoaded={words.notLoaded} />
          </Suspense>
        )}
      </div>
    </section>
  );
}
