import { describe, expect, it } from "vitest";
import { releaseTexts } from "../../src/i18n/releases/releaseTexts.ts";
import { type Locale, locales } from "../../src/lib/domain/locale.ts";
import { claims } from "../../src/lib/tables/claims.ts";
import { sources } from "../../src/lib/tables/sources.ts";
import type { Column } from "../../src/lib/tables/schema.ts";
import { cellText } from "../../src/site/cellText.ts";

const columns: Readonly<Record<string, Column>> = { ...sources.columns, ...claims.columns };

function inAll(name: string, text: string): string[] {
  const write = (locale: Locale): string => cellText({ name, column: columns[name], text }, locale, releaseTexts[locale].page).text;
  return locales.map((locale) => write(locale).replaceAll("\u00a0", " "));
}

describe("cellText(…)", () => {
  it.each([
    ["value", "1234.5", ["1 234,5", "1 234,5", "1,234.5"]],
    ["qualifier", "exact", ["Дәл", "Ровно", "Exactly"]],
    ["chartable", "true", ["иә", "да", "yes"]],
    ["chartable", "false", ["жоқ", "нет", "no"]],
    ["period_end", "2024-05", ["2024 ж. мам.", "май 2024 г.", "May 2024"]],
    ["notes_en", "", ["бос", "пусто", "empty"]],
    ["source_id", "a-source", ["a-source", "a-source", "a-source"]],
  ])("writes %s %j in three languages", (name, text, expected) => expect(inAll(name, text)).toEqual(expected));

  it("says the language of a text that has one, and marks identifiers", () => {
    const write = (name: string) => cellText({ name, column: columns[name], text: "x" }, "ru", releaseTexts.ru.page);
    expect([write("notes_kk").lang, write("publisher").lang, write("notes_kk").isCode, write("source_id").isCode]).toEqual(["kk", null, false, true]);
  });

  it("prints a text as it stands where no column describes it", () => {
    expect(cellText({ name: "gone", column: undefined, text: "1.0" }, "ru", releaseTexts.ru.page).text).toBe("1.0");
  });
});
