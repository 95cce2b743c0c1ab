import { asOfParam, promiseOfDayId } from "../../lib/progress/frameNames.ts";

/** A frame of a promise is paper, unless its address asks for a day: then what judges it anew is taken out of its box, and wakes. */
const box = document.querySelector<HTMLTemplateElement>(`template#${promiseOfDayId}`);
if (box !== null && new URLSearchParams(window.location.search).has(asOfParam)) box.replaceWith(box.content);
