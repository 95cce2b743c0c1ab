import { slicePicture } from "../../charts/maps/slicePicture.ts";
import { sliceTable } from "../../charts/maps/sliceTable.ts";
import type { ActionMessages } from "../../i18n/actions/ActionMessages.ts";
import { formatDate } from "../../lib/format/formatDate.ts";
import { loadSetter } from "../chart/actions/loadSetter.ts";
import { toPng } from "../chart/actions/makePicture.ts";
import { toCsv, toXlsx } from "../chart/actions/makeTable.ts";
import { loadActionMessages } from "./loadActionMessages.ts";
import type { MapFileKind, ShownMap, TakenFile } from "./TakenAway.ts";

/** Twice the size on the screen: sharp on every display. */
const pngScale = 2;

async function contentOf(kind: MapFileKind, input: ShownMap, actions: ActionMessages): Promise<Blob> {
  const { shown, context, release } = input;
  const date = formatDate(release.collectedThrough, context.locale, "long");
  const common = { ...input, actions, release: actions.release(release.version, date), link: window.location.href };
  if (kind === "csv") return toCsv(sliceTable({ ...common, shown }));
  if (kind === "xlsx") return await toXlsx(sliceTable({ ...common, shown }));
  const picture = slicePicture({ ...common, setter: await loadSetter() });
  if (kind === "svg") return new Blob([picture.svg], { type: "image/svg+xml" });
  return await toPng(picture, picture.widthPx * pngScale);
}

/**
 * Makes a file of exactly the slice that is shown.
 *
 * Errors  when the fonts or words do not load, or the browser makes no picture
 */
export async function makeMapFile(kind: MapFileKind, input: ShownMap): Promise<TakenFile> {
  const { shown, context, release, view } = input;
  const actions = await loadActionMessages(context.locale);
  const parts = [shown.choice.indicatorId || shown.choice.id, shown.model.step.key, kind === "csv" || kind === "xlsx" ? null : view];
  const name = `erikti-regions-${parts.filter((part) => part !== null).join("-")}-${release.version}.${kind}`;
  return { name, content: await contentOf(kind, input, actions), saved: actions.saved(name) };
}
