import type { Locale } from "../domain/locale.ts";
import { numberOf, textOf, textOrNull } from "./decode.ts";
import { inLocale } from "./inLocale.ts";
import type { Query } from "./query.ts";

/** Where a region stands on the maps. */
export interface RegionPlaceRecord {
  readonly placeId: string;
  readonly name: string;
  readonly inPlace: string;
  /** Degrees of the administrative centre. */
  readonly lon: number;
  readonly lat: number;
  readonly tileCol: number;
  readonly tileRow: number;
  readonly validFrom: string | null;
}

/** The 20 regions with the place of their centre and of their tile, by code. */
export const regionPlaces: Query<{ locale: Locale }, RegionPlaceRecord> = {
  name: "region-places",
  params: ["locale"],
  sql: `SELECT r.place_id, ${inLocale("p", "name")} AS name, ${inLocale("p", "in")} AS in_place,
  CAST(r.lon AS DOUBLE) AS lon, CAST(r.lat AS DOUBLE) AS lat,
  CAST(r.tile_col AS DOUBLE) AS tile_col, CAST(r.tile_row AS DOUBLE) AS tile_row, r.valid_from
FROM regions r
JOIN places p USING (place_id)
ORDER BY r.place_id`,
  toRow: (raw) => ({
    placeId: textOf(raw, "place_id"),
    name: textOf(raw, "name"),
    inPlace: textOf(raw, "in_place"),
    lon: numberOf(raw, "lon"),
    lat: numberOf(raw, "lat"),
    tileCol: numberOf(raw, "tile_col"),
    tileRow: numberOf(raw, "tile_row"),
    validFrom: textOrNull(raw, "valid_from"),
  }),
  examples: [{ locale: "kk" }, { locale: "ru" }, { locale: "en" }],
};
