import { describe, expect, it } from "vitest";
import { kkNumberSuffix } from "../../../src/lib/format/kkNumberSuffix.ts";

describe("kkNumberSuffix(…)", () => {
  it.each([
    { value: 0, read: "нөл", ablative: "ден", dative: "ге" },
    { value: 1, read: "бір", ablative: "ден", dative: "ге" },
    { value: 2, read: "екі", ablative: "ден", dative: "ге" },
    { value: 3, read: "үш", ablative: "тен", dative: "ке" },
    { value: 4, read: "төрт", ablative: "тен", dative: "ке" },
    { value: 5, read: "бес", ablative: "тен", dative: "ке" },
    { value: 6, read: "алты", ablative: "дан", dative: "ға" },
    { value: 7, read: "жеті", ablative: "ден", dative: "ге" },
    { value: 8, read: "сегіз", ablative: "ден", dative: "ге" },
    { value: 9, read: "тоғыз", ablative: "дан", dative: "ға" },
    { value: 10, read: "он", ablative: "нан", dative: "ға" },
    { value: 20, read: "жиырма", ablative: "дан", dative: "ға" },
    { value: 30, read: "отыз", ablative: "дан", dative: "ға" },
    { value: 40, read: "қырық", ablative: "тан", dative: "қа" },
    { value: 50, read: "елу", ablative: "ден", dative: "ге" },
    { value: 60, read: "алпыс", ablative: "тан", dative: "қа" },
    { value: 70, read: "жетпіс", ablative: "тен", dative: "ке" },
    { value: 80, read: "сексен", ablative: "нен", dative: "ге" },
    { value: 90, read: "тоқсан", ablative: "нан", dative: "ға" },
    { value: 100, read: "жүз", ablative: "ден", dative: "ге" },
    { value: 1000, read: "мың", ablative: "нан", dative: "ға" },
    { value: 1e6, read: "миллион", ablative: "нан", dative: "ға" },
    { value: 1e9, read: "миллиард", ablative: "тан", dative: "қа" },
    { value: 1e12, read: "триллион", ablative: "нан", dative: "ға" },
  ])("ends $value ($read) in -$ablative, -$dative", ({ value, ablative, dative }) => {
    expect(kkNumberSuffix(value, "ablative")).toBe(ablative);
    expect(kkNumberSuffix(value, "dative")).toBe(dative);
  });

  it.each([
    { value: 11, read: "он бір", ablative: "ден" },
    { value: 21, read: "жиырма бір", ablative: "ден" },
    { value: 112, read: "жүз он екі", ablative: "ден" },
    { value: 119, read: "жүз он тоғыз", ablative: "дан" },
    { value: 140, read: "жүз қырық", ablative: "тан" },
    { value: 800, read: "сегіз жүз", ablative: "ден" },
    { value: 1004, read: "бір мың төрт", ablative: "тен" },
    { value: 1500, read: "бір мың бес жүз", ablative: "ден" },
    { value: 50_000, read: "елу мың", ablative: "нан" },
    { value: 300_000, read: "үш жүз мың", ablative: "нан" },
    { value: 1_050_000, read: "бір миллион елу мың", ablative: "нан" },
    { value: 2_300_000_000, read: "екі миллиард үш жүз миллион", ablative: "нан" },
    { value: 40_000_000_000, read: "қырық миллиард", ablative: "тан" },
    { value: 5.6, read: "бес бүтін оннан алты", ablative: "дан" },
    { value: 0.5, read: "нөл бүтін оннан бес", ablative: "тен" },
    { value: 2.25, read: "екі бүтін жүзден жиырма бес", ablative: "тен" },
    { value: 0.05, read: "нөл бүтін жүзден бес", ablative: "тен" },
    { value: -9, read: "минус тоғыз", ablative: "дан" },
  ])("goes by the last word of $value ($read)", ({ value, ablative }) => {
    expect(kkNumberSuffix(value, "ablative")).toBe(ablative);
  });
});
