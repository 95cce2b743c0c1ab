import { type Plot, textBox } from "../../../src/charts/grants/plotShape.ts";
import { isOverlapping } from "../../../src/charts/layout/labelBox.ts";

/** Texts of a plot that lie on each other, on a mark, or leave the drawing. */
export function plotFaults({ widthPx, heightPx, shapes }: Plot): string[] {
  const texts = shapes.flatMap((shape) => (shape.type === "text" ? [{ text: shape.text, box: textBox(shape) }] : []));
  const marks = shapes.flatMap((shape) => {
    if (shape.type !== "circle") return [];
    const { x, y, radiusPx } = shape;
    return [{ x: x - radiusPx, y: y - radiusPx, width: 2 * radiusPx, height: 2 * radiusPx }];
  });
  return texts.flatMap(({ text, box }, index) => [
    ...texts.slice(index + 1).flatMap((other) => (isOverlapping(box, other.box) ? [`${text} lies on ${other.text}`] : [])),
    ...marks.flatMap((mark) => (isOverlapping(box, mark) ? [`${text} lies on a mark`] : [])),
    ...(box.x < -0.5 || box.y < -0.5 || box.x + box.width > widthPx + 0.5 || box.y + box.height > heightPx + 0.5
      ? [`${text} leaves the drawing`]
      : []),
  ]);
}
