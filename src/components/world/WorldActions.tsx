import { useState } from "react";
import { composePicture } from "../../charts/picture/composePicture.ts";
import { pictureTheme } from "../../charts/picture/pictureTheme.ts";
import { multiplesOption } from "../../charts/multiples/multiplesOption.ts";
import { panelTable } from "../../charts/multiples/panelTable.ts";
import { renderSvg } from "../../charts/svg/renderSvg.ts";
import type { ActionMessages } from "../../i18n/actions/ActionMessages.ts";
import type { WorldMessages } from "../../i18n/world/WorldMessages.ts";
import { formatDate } from "../../lib/format/formatDate.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import { loadSetter } from "../chart/actions/loadSetter.ts";
import { toPng } from "../chart/actions/makePicture.ts";
import { toCsv, toPasted, toXlsx } from "../chart/actions/makeTable.ts";
import { saveFile } from "../chart/actions/saveFile.ts";
import { useCopy } from "../chart/actions/useCopy.ts";
import { versionParam } from "../chart/actions/chartLink.ts";
import type { WorldChartProps } from "./WorldChartProps.ts";

interface Props extends WorldChartProps {
  readonly words: WorldMessages;
  readonly formatValue: (value: number) => string;
}

const loaders: Readonly<Record<Locale, () => Promise<{ readonly default: ActionMessages }>>> = {
  kk: () => import("../../i18n/actions/kk.ts"),
  ru: () => import("../../i18n/actions/ru.ts"),
  en: () => import("../../i18n/actions/en.ts"),
};

/** Width of the drawing in a picture, and of a picture for print: 25 cm at 300 dots per inch. */
const [drawingPx, pressPx] = [820, 3000] as const;

function linkOf({ release }: Pick<Props, "release">): string {
  const address = new URL(window.location.href);
  address.hash = "";
  address.search = release.isDraft ? "" : `?${versionParam}=${release.version}`;
  return address.href;
}

function releaseOf({ release, locale }: Props, actions: ActionMessages): string {
  return actions.release(release.version, formatDate(release.collectedThrough, locale, "long"));
}

async function pictureOf(props: Props, actions: ActionMessages) {
  const { model, formatValue, measure, finding, notes, words } = props;
  const sized = multiplesOption(model, { theme: pictureTheme, widthPx: drawingPx, formatValue });
  const svg = renderSvg({ ...sized, points: [] }, { id: "w", title: "", description: "", className: "" });
  const editions = [...new Set(model.panels.flatMap((panel) => panel.readings.map((one) => one.sourceTitleEn)))];
  const text = {
    title: finding,
    subtitle: measure,
    notes,
    sources: `${words.sources}: ${editions.join("; ")}`,
    credits: [releaseOf(props, actions), actions.rights.caf, linkOf(props)],
    description: finding,
  };
  const body = { kind: "drawing" as const, svg, widthPx: sized.widthPx, heightPx: sized.heightPx };
  return composePicture(text, body, await loadSetter());
}

function tableOf(props: Props, actions: ActionMessages) {
  const { model, words, measure, unit } = props;
  return panelTable({ model, words, actions, measure, unit, release: releaseOf(props, actions), link: linkOf(props) });
}

/** What a reader takes away from the panels: link, picture, table. */
export default function WorldActions(props: Props) {
  const { locale, actionWords, indicatorId, release } = props;
  const { status, copy } = useCopy();
  const [said, setSaid] = useState("");
  const save = (extension: string, make: (actions: ActionMessages) => Promise<Blob>): void => {
    loaders[locale]().then(
      async ({ default: actions }) => {
        setSaid(actions.working);
        try {
          const file = `erikti-world-${indicatorId}-${release.version}.${extension}`;
          saveFile(file, await make(actions));
          setSaid(actions.saved(file));
        } catch (fault) {
          console.error(`${indicatorId}: the ${extension} was not made`, fault);
          setSaid(actions.failed);
        }
      },
      (fault: unknown) => console.error("the words of the actions did not load", fault),
    );
  };
  const png = async (actions: ActionMessages, widthPx: number): Promise<Blob> => toPng(await pictureOf(props, actions), widthPx);
  const copyTable = (): void => {
    void loaders[locale]().then(({ default: actions }) => copy(toPasted(tableOf(props, actions))));
  };
  return (
    <section className="chart-actions" aria-label={actionWords.heading}>
      <p className="action-words">
        <button type="button" onClick={() => copy(linkOf(props))}>
          {actionWords.copyLink}
        </button>
        <button type="button" onClick={() => save("png", (actions) => png(actions, 2 * drawingPx))}>
          PNG
        </button>
        <button type="button" onClick={() => save("print.png", (actions) => png(actions, pressPx))}>
          PNG, {pressPx} px
        </button>
        <button
          type="button"
          onClick={() => save("svg", async (actions) => new Blob([(await pictureOf(props, actions)).svg], { type: "image/svg+xml" }))}
        >
          SVG
        </button>
        <button type="button" onClick={() => save("csv", (actions) => Promise.resolve(toCsv(tableOf(props, actions))))}>
          CSV
        </button>
        <button type="button" onClick={() => save("xlsx", (actions) => toXlsx(tableOf(props, actions)))}>
          XLSX
        </button>
        <button type="button" onClick={copyTable}>
          {actionWords.copyTable}
        </button>
        <span role="status">{status === "copied" ? actionWords.copied : status === "failed" ? actionWords.copyFailed : said}</span>
      </p>
    </section>
  );
}
