import { expect, it } from "vitest";
import { upperFirst } from "../../../src/lib/format/upperFirst.ts";

it.each([
  ["іске асты", "Іске асты"],
  ["әр", "Әр"],
  ["обещано", "Обещано"],
  ["met", "Met"],
  ["25,8%", "25,8%"],
  ["", ""],
])("%s begins with a capital: %s", (text, expected) => {
  expect(upperFirst(text)).toBe(expected);
});
