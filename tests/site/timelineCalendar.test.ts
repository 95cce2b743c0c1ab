import ICAL from "ical.js";
import { beforeAll, describe, expect, it } from "vitest";
import { timelineMessages } from "../../src/i18n/timeline/messages.ts";
import { type Locale, locales } from "../../src/lib/domain/locale.ts";
import { isMilestoneKind } from "../../src/lib/domain/milestone.ts";
import type { MilestoneRecord } from "../../src/lib/queries/milestoneList.ts";
import { chartMilestones } from "../../src/site/chartMilestones.ts";
import { calendarUid, timelineCalendar } from "../../src/site/timelineCalendar.ts";
import { loadRows } from "../support/loadClaims.ts";

const rows = loadRows("milestones");
const releasedOn = "2026-11-21";
const texts = new Map<Locale, string>();

const write = (milestones: readonly MilestoneRecord[], locale: Locale, toAddress: (id: string) => string | null = () => null): string =>
  timelineCalendar({ locale, milestones, releasedOn, toAddress });

const eventsOf = (text: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));

const textOf = (locale: Locale): string => texts.get(locale) ?? "";

function aMilestone(changes: Partial<MilestoneRecord> = {}): MilestoneRecord {
  return {
    milestoneId: "m900",
    onDate: "2024-02-29",
    kind: "law",
    namesVolunteers: true,
    sourceId: "source",
    geo: "KZ",
    title: "Заң; қаулы, «жарлық»\\бұйрық",
    publisher: "Баспа",
    sourceUrl: "https://example.org/a?b=1,2;c",
    ...changes,
  };
}

beforeAll(async () => {
  for (const locale of locales) texts.set(locale, write(await chartMilestones(locale), locale));
});

describe("timelineCalendar(…)", () => {
  it.each(locales)("is read back with one whole-day event for each milestone whose day is known, in %s", (locale) => {
    const dated = rows.filter((row) => row["on_date"]?.length === 10);
    const found = eventsOf(textOf(locale)).map((event) => ({
      uid: event.uid,
      on: event.startDate.toString(),
      isDate: event.startDate.isDate,
      lastsDays: event.duration.toSeconds() / 86_400,
      summary: event.summary,
      kind: event.component.getFirstPropertyValue("categories"),
    }));
    const expected = dated.map((row) => ({
      uid: calendarUid(row["milestone_id"] ?? ""),
      on: row["on_date"],
      isDate: true,
      lastsDays: 1,
      summary: row[`title_${locale}`],
      kind: isMilestoneKind(row["kind"] ?? "") ? timelineMessages[locale].kinds[row["kind"] as "law"] : null,
    }));
    const byUid = (a: { uid: string }, b: { uid: string }): number => (a.uid < b.uid ? -1 : 1);
    expect(found.sort(byUid)).toEqual(expected.sort(byUid));
    expect(found.length).toBeGreaterThan(50);
  });

  it.each(locales)("leaves out what is known to the month or year alone, and says how many, in %s", (locale) => {
    const leftOutCount = rows.filter((row) => row["on_date"]?.length !== 10).length;
    const calendar = new ICAL.Component(ICAL.parse(textOf(locale)) as unknown[]);
    expect(leftOutCount).toBeGreaterThan(0);
    // The reader leaves the text of extensions escaped.
    const described = String(calendar.getFirstPropertyValue("x-wr-caldesc")).replace(/\\(?=[,;\\])/g, "");
    expect(described).toContain(timelineMessages[locale].calendar.leftOut(leftOutCount));
    expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe(timelineMessages[locale].calendar.name);
    expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
    expect(write([aMilestone()], locale)).not.toContain(timelineMessages[locale].calendar.leftOut(0).slice(0, 10));
  });

  it.each(locales)("ends each line with CRLF and folds it at 75 octets without breaking a letter, in %s", (locale) => {
    const text = textOf(locale);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    const octets = text.split("\r\n").map((line) => Buffer.byteLength(line));
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(text).not.toContain("\ufffd");
    expect(Buffer.from(text, "utf8").toString("utf8")).toBe(text);
    if (locale === "kk") expect(text.replaceAll("\r\n ", "")).toMatch(/SUMMARY:.*[ӘәҒғҚқҢңӨөҰұҮүҺһІі]/u);
  });

  it("takes its time from the release alone, and is the same each time", () => {
    const stamps = eventsOf(textOf("ru")).map((event) => event.component.getFirstPropertyValue("dtstamp")?.toString());
    expect(new Set(stamps)).toEqual(new Set(["2026-11-21T00:00:00Z"]));
    expect(write([aMilestone()], "kk")).toBe(write([aMilestone()], "kk"));
  });

  it("knows an event by the same identifier in each language and for ever", () => {
    const uids = (locale: Locale): string[] => eventsOf(textOf(locale)).map((event) => event.uid);
    expect(uids("kk")).toEqual(uids("ru"));
    expect(uids("en")).toEqual(uids("ru"));
    expect(new Set(uids("kk")).size).toBe(uids("kk").length);
    expect(calendarUid("m001")).toBe("fec0575d-1bc1-5c40-9d9f-ad48b429e194");
  });

  it("escapes signs that mean something in a calendar, and names the source", () => {
    const [event] = eventsOf(write([aMilestone()], "kk"));
    expect(event?.summary).toBe("Заң; қаулы, «жарлық»\\бұйрық");
    expect(event?.description).toBe("Дереккөз: Баспа\nhttps://example.org/a?b=1,2;c");
    expect(eventsOf(write([aMilestone({ sourceUrl: null })], "ru"))[0]?.description).toBe("Источник: Баспа");
  });

  it("names the address of an event only where the site has one", () => {
    const urlOf = (text: string) => eventsOf(text)[0]?.component.getFirstPropertyValue("url");
    expect(urlOf(write([aMilestone()], "en"))).toBeNull();
    expect(urlOf(write([aMilestone()], "en", (id) => `https://example.org/erikti/en/timeline/#${id}`))).toBe(
      "https://example.org/erikti/en/timeline/#m900",
    );
  });

  it.each(["2024", "2024-02"])("holds no event for %s", (onDate) => {
    expect(eventsOf(write([aMilestone({ onDate })], "en"))).toEqual([]);
  });
});
