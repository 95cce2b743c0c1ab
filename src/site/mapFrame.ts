import type { MapFrame } from "../charts/maps/MapFrame.ts";
import { shortNames } from "../i18n/regionMaps/shortNames.ts";
import type { Locale } from "../lib/domain/locale.ts";
import { regionPlaces } from "../lib/queries/regionPlaces.ts";
import { countryOutline } from "./countryOutline.ts";
import { oncePerLocale } from "./oncePerLocale.ts";
import { buildRunner } from "./siteData.ts";

async function readFrame(locale: Locale): Promise<MapFrame> {
  const run = await buildRunner();
  const { width, height, path, toSpot } = countryOutline();
  const places = (await run(regionPlaces, { locale })).map(({ placeId, name, inPlace, lon, lat, tileCol, tileRow, validFrom }) => {
    const [x, y] = toSpot(lon, lat);
    const names = shortNames[locale][placeId];
    if (names === undefined) throw new Error(`${placeId}: got no short name in ${locale}, expected one. Add it to i18n/regionMaps/shortNames.ts`);
    return { placeId, name, inPlace, short: names[0], tiny: names[1], x, y, col: tileCol, row: tileRow, validFrom };
  });
  return { width, height, outline: path, places };
}

/** The country as the maps draw it, with names in one language. */
export const mapFrame = oncePerLocale(readFrame);
