import { useEffect, useState } from "react";
import type { PanelName } from "../../../i18n/actions/ActionRowWords.ts";
import { CitePanel } from "./CitePanel.tsx";
import { DownloadPanel } from "./DownloadPanel.tsx";
import { EmbedPanel } from "./EmbedPanel.tsx";
import { loadActionMessages } from "./loadActionMessages.ts";
import type { PanelProps, ShownChart } from "./ShownChart.ts";
import { SqlPanel } from "./SqlPanel.tsx";

const panels: Readonly<Record<PanelName, (props: PanelProps) => React.ReactNode>> = {
  download: DownloadPanel,
  cite: CitePanel,
  embed: EmbedPanel,
  sql: SqlPanel,
};

interface Props {
  readonly name: PanelName;
  readonly chart: ShownChart;
  /** Said when the words or the parts of the chart do not arrive. */
  readonly notLoaded: string;
}

/** What stands behind one of the actions; loaded when the reader opens it, with the parts of the chart. */
export default function ActionPanel({ name, chart, notLoaded }: Props) {
  const [opened, setOpened] = useState<PanelProps | "failed" | null>(null);
  useEffect(() => {
    let isWanted = true;
    Promise.all([chart.load(), loadActionMessages(chart.locale)]).then(
      ([parts, words]) => isWanted && setOpened({ chart, parts, words }),
      (fault: unknown) => {
        console.error(`${chart.id}: the actions did not load`, fault);
        if (isWanted) setOpened("failed");
      },
    );
    return () => {
      isWanted = false;
    };
  }, [chart]);
  if (opened === null) return null;
  if (opened === "failed") return <p role="status">{notLoaded}</p>;
  const Panel = panels[name];
  return <Panel {...opened} />;
}
