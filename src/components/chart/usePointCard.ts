import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { PointHandlers } from "./useECharts.ts";

/** Time to move the pointer from a point onto its card. */
const leaveMs = 300;

/** The point whose card is open. */
export interface OpenPoint {
  readonly claimId: string;
  /** Opened by a press or the keyboard: it stays when the pointer leaves. */
  readonly isPinned: boolean;
}

/**
 * Opens and closes the card of a point so that it can be reached, stays and can be dismissed.
 *
 * Shape   group around drawing and card → open point, handlers of the drawing and of the card, ways to open and close
 * Source  WCAG 2.2, 1.4.13 (content on hover or focus)
 */
export function usePointCard(group: RefObject<HTMLElement | null>) {
  const [open, setOpen] = useState<OpenPoint | null>(null);
  const leaving = useRef<number | undefined>(undefined);
  const isOnCard = useRef(false);

  const stay = useCallback(() => {
    window.clearTimeout(leaving.current);
    leaving.current = undefined;
  }, []);
  const close = useCallback(() => {
    stay();
    isOnCard.current = false;
    setOpen(null);
  }, [stay]);
  const leave = useCallback(() => {
    // The drawing is left after the card is entered: that is no leaving.
    if (isOnCard.current) return;
    leaving.current ??= window.setTimeout(() => {
      leaving.current = undefined;
      setOpen((now) => (now?.isPinned === true ? now : null));
    }, leaveMs);
  }, []);
  const onCard = useMemo(
    () => ({
      onPointerEnter: () => {
        isOnCard.current = true;
        stay();
      },
      onPointerLeave: () => {
        isOnCard.current = false;
        leave();
      },
    }),
    [stay, leave],
  );
  const pin = useCallback(
    (claimId: string) => {
      stay();
      setOpen({ claimId, isPinned: true });
    },
    [stay],
  );
  const handlers = useMemo<PointHandlers>(
    () => ({
      onHover: (claimId) => {
        if (claimId === null) return leave();
        stay();
        return setOpen((now) => (now?.isPinned === true ? now : { claimId, isPinned: false }));
      },
      onPress: (claimId) => (claimId === null ? close() : pin(claimId)),
    }),
    [leave, stay, close, pin],
  );

  const isOpen = open !== null;
  useEffect(() => {
    if (!isOpen) return undefined;
    // Escape closes the card wherever the focus is; so does a press elsewhere.
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      if (group.current?.contains(document.activeElement) === true) group.current.focus();
      close();
    };
    const onPress = (event: PointerEvent): void => {
      if (group.current?.contains(event.target as Node) !== true) close();
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener("pointerdown", onPress);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("pointerdown", onPress);
    };
  }, [isOpen, close, group]);
  useEffect(() => stay, [stay]);
  return { open, handlers, onCard, pin, close };
}
