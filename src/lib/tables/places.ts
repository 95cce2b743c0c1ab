import { placeKind } from "./enums.ts";
import type { RowOf, Table } from "./schema.ts";
import { nameMeaning } from "./sharedColumns.ts";
import { threeColumns } from "./threeColumns.ts";

export const places = {
  name: "places",
  title: { en: "Places", ru: "Места", kk: "Жерлер" },
  description: {
    en: "Regions of Kazakhstan, the country, other countries and the world.",
    ru: "Регионы Казахстана, страна в целом, другие страны и мир.",
    kk: "Қазақстан өңірлері, жалпы ел, басқа елдер және әлем.",
  },
  key: ["place_id"],
  columns: {
    place_id: {
      type: "id",
      required: true,
      meaning: {
        en: "Code: KZ, ISO 3166-2 for regions, ISO 3166-1 alpha-3 for other countries, WLD for the world",
        ru: "Код: KZ, ISO 3166-2 для регионов, ISO 3166-1 alpha-3 для других стран, WLD для мира",
        kk: "Код: KZ, өңірлер үшін ISO 3166-2, басқа елдер үшін ISO 3166-1 alpha-3, әлем үшін WLD",
      },
    },
    kind: { type: "enum", required: true, values: placeKind, meaning: { en: "Kind of place", ru: "Вид места", kk: "Жердің түрі" } },
    ...threeColumns("name", true, nameMeaning),
    ...threeColumns("in", true, {
      en: "The place as it stands in a sentence",
      ru: "Название в составе предложения",
      kk: "Атаудың сөйлем ішіндегі түрі",
    }),
  },
} as const satisfies Table;

export type PlaceRow = RowOf<typeof places>;
