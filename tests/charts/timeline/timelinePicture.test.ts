import { describe, expect, it } from "vitest";
import { pictureTheme } from "../../../src/charts/picture/pictureTheme.ts";
import { timelinePicture } from "../../../src/charts/timeline/timelinePicture.ts";
import { timelineSvg } from "../../../src/charts/timeline/timelineSvg.ts";
import { timelineTable } from "../../../src/charts/timeline/timelineTable.ts";
import { actionMessages } from "../../../src/i18n/actions/messages.ts";
import { chartMessages } from "../../../src/i18n/messages.ts";
import { timelineMessages } from "../../../src/i18n/timeline/messages.ts";
import { type Locale, locales } from "../../../src/lib/domain/locale.ts";
import { firstTimelineState, shownEvents } from "../../../src/lib/timeline/timelineState.ts";
import { readSetter } from "../picture/readSetter.ts";
import { xmlFault } from "../xmlFault.ts";
import { realEvents, realScene, realWhole } from "./realEvents.ts";

const state = { ...firstTimelineState(realWhole), kinds: ["law", "forum"] as const };
const sourced = (locale: Locale) =>
  shownEvents(realEvents(locale), state).map((event) => ({ ...event, geo: "KZ", publisher: "Adilet", sourceUrl: null }));
const common = { title: "Timeline", subtitle: "Laws", release: "Erikti 2026.11.2", link: "https://example.org/" };

describe("timelineSvg(…)", () => {
  it("draws every mark and label of a scene in colours of its own", () => {
    const scene = realScene({ locale: "kk", widthPx: 980 });
    const { inner, widthPx, heightPx } = timelineSvg(scene, pictureTheme);
    expect([widthPx, heightPx]).toEqual([980, Math.ceil(scene.heightPx)]);
    expect(inner.match(/<circle/g)).toHaveLength(scene.marks.filter((mark) => mark.precision === "day").length);
    expect(scene.labels.flatMap((label) => label.lines).length).toBeGreaterThan(10);
    for (const line of scene.labels.flatMap((label) => label.lines)) expect(inner).toContain(line.replaceAll("&", "&amp;").replaceAll('"', "&quot;"));
    expect(inner).not.toMatch(/class=|var\(--|NaN/);
  });
});

describe("timelinePicture(…)", () => {
  it.each(locales)("is one drawing of outlines: %s", (locale) => {
    const { svg, heightPx } = timelinePicture({
      ...common,
      events: sourced(locale),
      state,
      whole: realWhole,
      locale,
      messages: timelineMessages[locale],
      chart: chartMessages[locale],
      actions: actionMessages[locale],
      setter: readSetter(),
    });
    expect(xmlFault(svg)).toBeNull();
    expect(svg).not.toMatch(/<text|var\(--|href=/);
    expect(heightPx).toBeGreaterThan(300);
  });
});

describe("timelineTable(…)", () => {
  it.each(locales)("has a row for every shown event and none for others: %s", (locale) => {
    const events = sourced(locale);
    const { columns, rows } = timelineTable({ ...common, events, messages: timelineMessages[locale], actions: actionMessages[locale] });
    expect(rows.map(([id]) => id)).toEqual(events.map((event) => event.milestoneId));
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(new Set(rows.map((row) => row[2]))).toEqual(new Set([timelineMessages[locale].kinds.law, timelineMessages[locale].kinds.forum]));
  });
});
