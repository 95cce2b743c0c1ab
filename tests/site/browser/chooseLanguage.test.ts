import { describe, expect, it } from "vitest";
import { chooseLanguage } from "../../../src/site/browser/chooseLanguage.ts";

describe("chooseLanguage(…)", () => {
  it.each<{ remembered: string | null; languages: string[]; chosen: string; why: string }>([
    { remembered: "ru", languages: ["en-GB"], chosen: "ru", why: "what the reader chose goes first" },
    { remembered: "de", languages: ["ru-RU"], chosen: "ru", why: "a choice that is not offered counts for nothing" },
    { remembered: "", languages: ["kk"], chosen: "kk", why: "an empty choice is none" },
    { remembered: null, languages: ["en-US", "ru"], chosen: "en", why: "the first language of the browser" },
    { remembered: null, languages: ["de-DE", "fr", "ru-KZ", "en"], chosen: "ru", why: "the first that is offered" },
    { remembered: null, languages: ["KK-Cyrl-KZ"], chosen: "kk", why: "script, country and case of letters do not matter" },
    { remembered: null, languages: ["de", "fr"], chosen: "kk", why: "Kazakh when none is offered" },
    { remembered: null, languages: [], chosen: "kk", why: "Kazakh when none is known" },
  ])("$why: $remembered, $languages → $chosen", ({ remembered, languages, chosen }) => {
    expect(chooseLanguage(remembered, languages)).toBe(chosen);
  });
});
