import { type ComponentType, useState } from "react";
import type { JudgedPromise } from "../../charts/promises/drawingOf.ts";
import type { CardTake } from "./CardTake.ts";
import type { PromiseActionsProps } from "./PromiseActions.tsx";

type Actions = ComponentType<PromiseActionsProps>;

/** A quiet button on a card; what stands behind it is loaded when it is pressed, and tried anew after a failure. */
export function PromiseTake({ take, ...judged }: JudgedPromise & { readonly take: CardTake }) {
  const [isOpen, setOpen] = useState(false);
  const [loaded, setLoaded] = useState<{ readonly Actions: Actions | null } | null>(null);
  const toggle = (): void => {
    setOpen(!isOpen);
    if (isOpen || loaded?.Actions) return;
    import("./PromiseActions.tsx").then(
      (came) => setLoaded({ Actions: came.default }),
      (fault: unknown) => {
        console.error("the actions of a card did not load", fault);
        setLoaded({ Actions: null });
      },
    );
  };
  const { take: label } = judged.ctx.text.card;
  return (
    <div className="promise-take no-print">
      <button type="button" aria-expanded={isOpen} aria-label={`${label}: ${judged.promise.facts.targetId}`} onClick={toggle}>
        {label}
      </button>
      {!isOpen || loaded === null ? null : loaded.Actions === null ? (
        <p role="status">{take.notLoaded}</p>
      ) : (
        <loaded.Actions {...judged} release={take.release} />
      )}
    </div>
  );
}
