import { beforeAll, describe, expect, it } from "vitest";
import { locales } from "../../src/lib/domain/locale.ts";
import { sourcesData } from "../../src/site/sourcesData.ts";
import { speakersOf, speakerView } from "../../src/site/speakers.ts";
import { loadRows } from "../support/loadClaims.ts";

/** The first reading of a language takes its time. */
beforeAll(async () => {
  for (const locale of locales) await sourcesData(locale);
}, 60_000);

describe("speakerView(…)", () => {
  it("holds every claim under the name that its row gives, and no other", async () => {
    const expected = loadRows("claims")
      .filter((row) => row["speaker_id"] !== "")
      .map((row) => `${row["speaker_id"] ?? ""} ${row["claim_id"] ?? ""}`);
    const views = await Promise.all((await speakersOf("kk")).map((one) => speakerView(one.speakerId, "kk")));
    const shown = views.flatMap((view) => view.claims.map((claim) => `${view.speaker.speakerId} ${claim.claimId}`));
    expect(shown.sort()).toEqual(expected.sort());
    for (const view of views) {
      expect(view.claims.length, view.speaker.speakerId).toBe(view.speaker.claimCount);
      expect(view.sources.length, view.speaker.speakerId).toBe(view.speaker.sourceCount);
    }
  });

  it("leaves no speaker with an empty page", async () => {
    const views = await Promise.all((await speakersOf("en")).map((one) => speakerView(one.speakerId, "en")));
    expect(views.filter((view) => view.claims.length + view.sources.length === 0).map((view) => view.speaker.speakerId)).toEqual([]);
  });

  it("stands in the order of time", async () => {
    const { claims } = await speakerView("kassym-jomart-tokayev-president", "ru");
    const times = claims.map((claim) => claim.periodEnd ?? claim.periodStart ?? "");
    expect(times.length).toBeGreaterThan(10);
    expect(times).toEqual(times.toSorted());
  });

  it("gives every page a title of its own, also where two entries bear one name", async () => {
    for (const locale of locales) {
      const speakers = await speakersOf(locale);
      const titles = await Promise.all(speakers.map(async (one) => (await speakerView(one.speakerId, locale)).titleName));
      expect(new Set(titles).size, locale).toBe(speakers.length);
    }
  });

  it("refuses a speaker that does not exist", async () => {
    await expect(speakerView("nobody", "ru")).rejects.toThrow(/got no speaker, expected a row of speakers\.csv/);
  });
});
