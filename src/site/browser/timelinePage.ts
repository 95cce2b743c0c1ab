import { isLocale, locales } from "../../lib/domain/locale.ts";
import { yearOfDay } from "../../lib/domain/period.ts";
import { formatCount, type NounForms } from "../../lib/format/formatCount.ts";
import { formatDateRange } from "../../lib/format/formatDateRange.ts";
import { datesToRange, firstDate, lastDate } from "../../lib/timeline/timelineRange.ts";
import { rangeAsked, type RangeAsked, timelineShown } from "../../lib/timeline/timelineSignals.ts";
import {
  firstTimelineState,
  isSameTimeline,
  normalKinds,
  parseTimelineState,
  searchOfTimeline,
  shownEvents,
  timelineOrders,
  type TimelineState,
} from "../../lib/timeline/timelineState.ts";
import { findPart } from "./findPart.ts";
import { readTimelineList } from "./readTimelineList.ts";

const { lang } = document.documentElement;
const locale = isLocale(lang) ? lang : locales[0];
const { list, rows, events, whole } = readTimelineList();
const form = findPart<HTMLFormElement>("form.timeline-filters");
const count = findPart<HTMLElement>("#filter-count");
const nothing = findPart<HTMLElement>("#filter-nothing");
const [from, to, order] = ["from", "to", "order"].map((name) => findPart<HTMLSelectElement>(`.timeline-filters select[name="${name}"]`));
const toggles = [...form.querySelectorAll<HTMLButtonElement>("button[data-kind]")];
const clears = [...document.querySelectorAll<HTMLButtonElement>("[data-clear-filters]")];
const years = [...list.querySelectorAll<HTMLElement>(".theme-block")];
const first = firstTimelineState(whole);

let state = first;
let isNewestFirst = true;

/** Turns the list round where another order is wanted; it stands newest first. */
function putInOrder(wanted: TimelineState["order"]): void {
  if ((wanted === "newest") === isNewestFirst) return;
  isNewestFirst = !isNewestFirst;
  for (const holder of [list, ...list.querySelectorAll("ol")]) holder.append(...[...holder.children].reverse());
}

function tellCount(shown: number): void {
  const noun = JSON.parse(count.dataset["noun"] ?? '{"other":""}') as NounForms;
  const period = formatDateRange(firstDate(state.range.firstDay), lastDate(state.range.lastDay), locale, "medium");
  const found = count.dataset["shown"] ?? "{count}";
  count.textContent = found.replace("{count}", formatCount(shown, noun, locale)).replace("{period}", period);
}

function fillControls(): void {
  const { range, kinds } = state;
  for (const toggle of toggles) {
    const { kind = "" } = toggle.dataset;
    toggle.setAttribute("aria-pressed", String(kind === "" ? kinds.length === 0 : (kinds as readonly string[]).includes(kind)));
  }
  if (from) from.value = range.firstDay === whole.firstDay ? "" : String(yearOfDay(range.firstDay));
  if (to) to.value = range.lastDay === whole.lastDay ? "" : String(yearOfDay(range.lastDay));
  if (order) order.value = state.order === first.order ? "" : state.order;
  for (const clear of clears) clear.hidden = isSameTimeline(state, first);
}

function show(): void {
  const shown = new Set(shownEvents(events, state).map((event) => event.milestoneId));
  for (const row of rows) row.hidden = !shown.has(row.id);
  for (const year of years) year.hidden = !rows.some((row) => !row.hidden && year.contains(row));
  putInOrder(state.order);
  nothing.hidden = shown.size > 0;
  tellCount(shown.size);
  fillControls();
  document.dispatchEvent(new CustomEvent(timelineShown, { detail: state }));
}

function writeAddress(how: "push" | "replace"): void {
  const { pathname, search, hash } = window.location;
  // An anchor belongs to the entry that was read before, not to what is chosen now.
  const address = `${pathname}${searchOfTimeline(search, state, whole)}${how === "push" ? "" : hash}`;
  window.history[how === "push" ? "pushState" : "replaceState"](null, "", address);
}

function change(next: TimelineState): void {
  if (isSameTimeline(next, state)) return;
  state = next;
  writeAddress("push");
  show();
}

/** An address may name an entry that its filters hide: then the entry goes first. */
function fromAddress(): void {
  const asked = parseTimelineState(new URLSearchParams(window.location.search), whole);
  const target = events.find((event) => event.milestoneId === window.location.hash.slice(1));
  state = target === undefined || shownEvents([target], asked).length > 0 ? asked : { ...first, order: asked.order };
  writeAddress("replace");
  show();
}

function toggleKind(kind: string): void {
  const { kinds } = state;
  const isOn = (kinds as readonly string[]).includes(kind);
  change({ ...state, kinds: kind === "" ? [] : normalKinds(isOn ? kinds.filter((one) => one !== kind) : [...kinds, kind]) });
}

function chooseYears(changed: "from" | "to"): void {
  const [fromYear, toYear] = [from?.value ?? "", to?.value ?? ""];
  const isReversed = fromYear !== "" && toYear !== "" && fromYear > toYear;
  const range = datesToRange(isReversed && changed === "to" ? "" : fromYear, isReversed && changed === "from" ? "" : toYear, whole);
  change({ ...state, range });
}

for (const toggle of toggles) toggle.addEventListener("click", () => toggleKind(toggle.dataset["kind"] ?? ""));
from?.addEventListener("change", () => chooseYears("from"));
to?.addEventListener("change", () => chooseYears("to"));
order?.addEventListener("change", () => change({ ...state, order: timelineOrders.find((one) => one === order.value) ?? first.order }));
for (const clear of clears) {
  clear.addEventListener("click", () => {
    change(first);
    toggles[0]?.focus();
  });
}
form.addEventListener("submit", (event) => event.preventDefault());
document.addEventListener(rangeAsked, (event) => change({ ...state, range: (event as RangeAsked).detail }));
window.addEventListener("popstate", fromAddress);
form.hidden = false;
fromAddress();
// Rows that a filter hid have moved the entry of the address.
document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
