import { embedLink } from "./chartLink.ts";
import { CopyBlock } from "./CopyBlock.tsx";
import type { PanelProps } from "./ShownChart.ts";

const frameHeightPx = 900;

const escapeAttribute = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** Script that fits frames to their content; a page that leaves it out keeps the height given. */
function frameScript(): string {
  return new URL("embed.js", new URL(document.documentElement.dataset["root"] ?? "/", document.baseURI)).href;
}

function frameCode(address: string, title: string): string {
  return (
    `<iframe src="${escapeAttribute(address)}" title="${escapeAttribute(title)}" width="100%" height="${frameHeightPx}" ` +
    `loading="lazy" style="border:0" data-erikti></iframe>\n<script src="${frameScript()}" async></script>`
  );
}

/** Code for a page of the reader's own. */
export function EmbedPanel({ chart, words }: PanelProps) {
  const { version, isDraft } = chart.release;
  return (
    <div>
      <p className="note">{words.embedNote}</p>
      <CopyBlock label={words.embedLive} text={frameCode(embedLink(chart, null), chart.title)} words={words} />
      {isDraft ? (
        <p className="note">{words.embedUnreleased}</p>
      ) : (
        <CopyBlock label={words.embedFrozen(version)} text={frameCode(embedLink(chart, version), chart.title)} words={words} />
      )}
    </div>
  );
}
