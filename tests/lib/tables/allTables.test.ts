import { describe, expect, it } from "vitest";
import { locales } from "../../../src/lib/domain/locale.ts";
import { allTables } from "../../../src/lib/tables/allTables.ts";
import type { Column, Table, Trilingual } from "../../../src/lib/tables/schema.ts";

const columns = allTables.flatMap((table) =>
  Object.entries(table.columns).map(([name, column]): [string, Column, Table] => [`${table.name}.${name}`, column, table]),
);

/** Every text of the descriptions with the place where it stands. */
const texts: readonly (readonly [place: string, text: Trilingual])[] = [
  ...allTables.flatMap((table) => [[`${table.name} title`, table.title] as const, [`${table.name} description`, table.description] as const]),
  ...columns.map(([place, column]) => [place, column.meaning] as const),
  ...columns.flatMap(([place, column]) =>
    column.type === "enum" ? Object.entries(column.values).map(([word, label]) => [`${place} ${word}`, label] as const) : [],
  ),
];

describe("allTables", () => {
  it("holds every table once", () => {
    expect(allTables).toHaveLength(23);
    expect(new Set(allTables.map((table) => table.name)).size).toBe(allTables.length);
  });

  it("names a key of columns that exist", () => {
    for (const { name, key, columns: described } of allTables) {
      for (const part of key) expect(Object.keys(described), name).toContain(part);
    }
  });

  it("puts a table after those that it refers to, and refers to their keys", () => {
    for (const [place, { references }, table] of columns) {
      if (references === undefined) continue;
      const [target, key] = references.split(".");
      const index = allTables.findIndex(({ name }) => name === target);
      expect(allTables[index]?.key, place).toEqual([key]);
      expect(index, place).toBeLessThanOrEqual(allTables.indexOf(table));
    }
  });

  it("is described in every language without mixed alphabets", () => {
    for (const [place, text] of texts) {
      for (const locale of locales) expect(text[locale].trim(), `${place} ${locale}`).not.toBe("");
      expect(text.en, place).not.toMatch(/\p{Script=Cyrillic}/u);
      expect(`${text.ru} ${text.kk}`, place).not.toMatch(/\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u);
      expect(text.ru, place).not.toMatch(/[әғқңөұүһіё]/iu);
    }
  });

  it("keeps labels apart within an enumeration, in every language", () => {
    for (const [place, column] of columns) {
      if (column.type !== "enum") continue;
      for (const locale of locales) {
        const labels = Object.values(column.values).map((label) => label[locale]);
        expect(new Set(labels).size, `${place} ${locale}`).toBe(labels.length);
      }
    }
  });
});
