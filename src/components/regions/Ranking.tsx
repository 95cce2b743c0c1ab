import { cellSentence, cellWords } from "../../charts/maps/cellText.ts";
import type { MapContext } from "../../charts/maps/MapContext.ts";
import type { SliceCell } from "../../charts/maps/sliceModel.ts";
import { hasOwnDates, readingDate, type ShownSlice, sumText } from "../../charts/maps/sliceWords.ts";
import { ValueBar } from "./ValueBar.tsx";

interface Props {
  readonly shown: ShownSlice;
  readonly context: Omit<MapContext, "widthPx">;
  readonly hrefOf: (placeId: string) => string;
}

function Blanks({ heading, cells, hrefOf, look }: { heading: string; cells: readonly SliceCell[]; hrefOf: Props["hrefOf"]; look: string }) {
  if (cells.length === 0) return null;
  return (
    <div className="rank-blanks">
      <p>
        <span className={`rank-sign is-${look}`} aria-hidden="true" /> {heading}
      </p>
      <ul>
        {cells.map(({ place, state }) => (
          <li key={place.placeId} data-place={place.placeId} data-state={state}>
            <a href={hrefOf(place.placeId)}>{place.name}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The regions found as bars, the largest first, and by name those for which nothing was found. */
export function Ranking({ shown, context, hrefOf }: Props) {
  const { model } = shown;
  const { messages } = context;
  const of = (state: SliceCell["state"]): SliceCell[] => model.cells.filter((cell) => cell.state === state);
  const hasDates = hasOwnDates(model.step);
  return (
    <div className="view-ranking">
      <ol className={hasDates ? "ranking has-dates" : "ranking"}>
        {model.found.map((cell) => {
          const sum = sumText(cell, model, context);
          return (
            <li key={cell.place.placeId} data-place={cell.place.placeId} data-value={cell.value}>
              <span className="rank-line">
                <a className="rank-name" href={hrefOf(cell.place.placeId)}>
                  {cell.place.name}
                </a>
                <span className="rank-value" title={cellSentence(cell, model.isPer1000, context)}>
                  {cellWords(cell, context)}
                </span>
              </span>
              <span className="rank-scale">
                <ValueBar share={model.maxValue > 0 ? cell.value / model.maxValue : 0} qualifier={cell.reading.qualifier} />
                {hasDates ? <small>{readingDate(cell.reading, context)}</small> : null}
              </span>
              {sum === null ? null : <small className="rank-sum">{sum}</small>}
            </li>
          );
        })}
      </ol>
      <Blanks heading={messages.blankHeading} cells={of("none")} hrefOf={hrefOf} look="none" />
      <Blanks heading={messages.unratedHeading} cells={of("unrated")} hrefOf={hrefOf} look="none" />
      <Blanks heading={messages.unformedHeading} cells={of("unformed")} hrefOf={hrefOf} look="unformed" />
    </div>
  );
}
