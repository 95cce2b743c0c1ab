import type { ChartContext } from "../../../charts/chartContext.ts";
import type { ChartModel } from "../../../charts/model/toChartModel.ts";
import { chartPicture } from "../../../charts/picture/chartPicture.ts";
import type { Picture } from "../../../charts/picture/composePicture.ts";
import { renderSvg } from "../../../charts/svg/renderSvg.ts";
import type { ActionMessages } from "../../../i18n/actions/ActionMessages.ts";
import { loadSetter } from "./loadSetter.ts";
import { shownFacts } from "./shownFacts.ts";
import type { ShownFacts } from "./ShownChart.ts";

interface Drawn {
  readonly model: ChartModel;
  readonly context: ChartContext;
}

/**
 * Makes the picture of a chart of claims as it stands on the screen.
 *
 * Errors  when the fonts do not load or the chart has nothing to draw
 */
export async function modelPicture(chart: ShownFacts, { model, context }: Drawn, words: ActionMessages): Promise<Picture> {
  const picture = chartPicture({
    ...shownFacts(chart, words),
    model,
    context,
    setter: await loadSetter(),
    render: (sized) => renderSvg(sized, { id: "c", title: "", description: "", className: "" }),
  });
  if (picture === null) throw new RangeError(`${chart.id}: got nothing to draw, expected a chart. Offer the table instead`);
  return picture;
}
