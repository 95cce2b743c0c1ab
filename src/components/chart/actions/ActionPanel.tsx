import { useEffect, useState } from "react";
import type { ActionMessages } from "../../../i18n/actions/ActionMessages.ts";
import type { Locale } from "../../../lib/domain/locale.ts";
import { CitePanel } from "./CitePanel.tsx";
import { DownloadPanel } from "./DownloadPanel.tsx";
import { EmbedPanel } from "./EmbedPanel.tsx";
import type { PanelProps, ShownChart } from "./ShownChart.ts";
import { SqlPanel } from "./SqlPanel.tsx";

export const panelNames = ["download", "cite", "embed", "sql"] as const;
export type PanelName = (typeof panelNames)[number];

const panels: Readonly<Record<PanelName, (props: PanelProps) => React.ReactNode>> = {
  download: DownloadPanel,
  cite: CitePanel,
  embed: EmbedPanel,
  sql: SqlPanel,
};

const loaders: Readonly<Record<Locale, () => Promise<{ readonly default: ActionMessages }>>> = {
  kk: () => import("../../../i18n/actions/kk.ts"),
  ru: () => import("../../../i18n/actions/ru.ts"),
  en: () => import("../../../i18n/actions/en.ts"),
};

interface Props {
  readonly name: PanelName;
  readonly chart: ShownChart;
}

/** What stands behind one of the actions; loaded when the reader opens it. */
export default function ActionPanel({ name, chart }: Props) {
  const [words, setWords] = useState<ActionMessages | null>(null);
  const { locale } = chart.context;
  useEffect(() => {
    loaders[locale]().then(
      (loaded) => setWords(loaded.default),
      (fault: unknown) => console.error("the words of the actions did not load", fault),
    );
  }, [locale]);
  const Panel = panels[name];
  return words === null ? null : <Panel chart={chart} words={words} />;
}
