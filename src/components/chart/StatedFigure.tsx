import type { ChartContext } from "../../charts/chartContext.ts";
import { whoSaid } from "../../charts/chartTable.ts";
import { type ChartModel, drawnPoints } from "../../charts/model/toChartModel.ts";
import { formatBare, formatPeriod, formatValueWithUnit } from "../../charts/option/formatValue.ts";

/** One number, stated large, with who said it; or the sentence that nothing may be drawn. */
export default function StatedFigure({
  model,
  context,
  hasClaims,
  claimsAt,
}: {
  readonly model: ChartModel;
  readonly context: ChartContext;
  readonly hasClaims: boolean;
  readonly claimsAt?: string | undefined;
}) {
  const { messages, locale, unit } = context;
  const claim = model.form === "figure" ? drawnPoints(model)[0]?.claim : undefined;
  const originalCount = [...model.printed.values()].filter((one) => one.repeatsClaimId === null).length;
  if (claim === undefined) return <p className="figure-none">{hasClaims ? messages.noDrawable : messages.nothingFound}</p>;
  return (
    <div className="figure-stated">
      <p className="figure-number">
        {model.isPer1000 ? messages.per1000Value(formatBare(claim.value, context)) : formatValueWithUnit(claim, unit, locale)}
      </p>
      <p className="figure-who">
        {[formatPeriod(claim, locale, "long") ?? messages.unknownPeriod, claim.basisName, whoSaid(claim, messages)].join(" · ")}
      </p>
      <p className="figure-hint">
        {messages.oneFigure(originalCount - 1)}{" "}
        <a href={`${claimsAt ?? ""}#${claim.claimId}`} target={claimsAt === undefined ? undefined : "_top"}>
          {messages.card.toClaim(claim.claimId)}
        </a>
      </p>
    </div>
  );
}
