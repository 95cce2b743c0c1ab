import { regionKind } from "./enums.ts";
import type { RowOf, Table } from "./schema.ts";
import { threeColumns } from "./threeColumns.ts";

export const regions = {
  name: "regions",
  title: { en: "Regions", ru: "Регионы", kk: "Өңірлер" },
  description: {
    en: "Regions and cities of republican significance, with their place on the map and their history since 2018.",
    ru: "Области и города республиканского значения: положение на карте и изменения с 2018 года.",
    kk: "Облыстар мен республикалық маңызы бар қалалар: картадағы орны және 2018 жылдан бергі өзгерістері.",
  },
  key: ["place_id"],
  columns: {
    place_id: {
      type: "id",
      required: true,
      references: "places.place_id",
      meaning: { en: "Code of the region, ISO 3166-2", ru: "Код региона по ISO 3166-2", kk: "Өңірдің ISO 3166-2 бойынша коды" },
    },
    kind: { type: "enum", required: true, values: regionKind, meaning: { en: "Region or city", ru: "Область или город", kk: "Облыс немесе қала" } },
    ...threeColumns("admin_centre", true, { en: "Administrative centre", ru: "Административный центр", kk: "Әкімшілік орталығы" }),
    lon: {
      type: "number",
      required: true,
      min: -180,
      max: 180,
      unit: "degrees",
      meaning: { en: "Longitude of the centre", ru: "Долгота центра", kk: "Орталықтың бойлығы" },
    },
    lat: {
      type: "number",
      required: true,
      min: -90,
      max: 90,
      unit: "degrees",
      meaning: { en: "Latitude of the centre", ru: "Широта центра", kk: "Орталықтың ендігі" },
    },
    area_km2: { type: "number", required: true, min: 0, unit: "km²", meaning: { en: "Area", ru: "Площадь", kk: "Аумағы" } },
    area_source_id: {
      type: "id",
      required: false,
      references: "sources.source_id",
      meaning: { en: "Source of the area", ru: "Источник площади", kk: "Аумақ көрсеткішінің дереккөзі" },
    },
    ...threeColumns("area_note", false, { en: "Note on the area", ru: "Примечание о площади", kk: "Аумақ туралы ескертпе" }),
    valid_from: {
      type: "partial_date",
      required: false,
      meaning: {
        en: "Date on which the region was formed; only for regions formed since 2018",
        ru: "Дата образования; только для регионов, образованных с 2018 года",
        kk: "Құрылған күні; тек 2018 жылдан бері құрылған өңірлер үшін",
      },
    },
    predecessor_id: {
      type: "id",
      required: false,
      references: "places.place_id",
      meaning: { en: "The region from which it was formed", ru: "Регион, из которого образован", kk: "Қай өңірден бөлініп құрылғаны" },
    },
    tile_col: {
      type: "integer",
      required: true,
      min: 0,
      max: 20,
      meaning: {
        en: "Column on the tile map, from the west",
        ru: "Столбец плиточной карты, с запада",
        kk: "Тақташалы картадағы баған, батыстан бастап",
      },
    },
    tile_row: {
      type: "integer",
      required: true,
      min: 0,
      max: 20,
      meaning: {
        en: "Row on the tile map, from the north",
        ru: "Ряд плиточной карты, с севера",
        kk: "Тақташалы картадағы қатар, солтүстіктен бастап",
      },
    },
  },
  conditions: ["predecessor_id <> place_id"],
} as const satisfies Table;

export type RegionRow = RowOf<typeof regions>;
