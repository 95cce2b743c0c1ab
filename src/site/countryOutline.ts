import { readFileSync } from "node:fs";
import { geoConicEqualArea, geoPath, type GeoProjection } from "d3-geo";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { type Spot, thinLine } from "../charts/maps/thinLine.ts";

/** Borders of countries from Natural Earth, in the public domain. */
const atlasPath = "node_modules/world-atlas/countries-50m.json";
/** ISO 3166-1 numeric of Kazakhstan. */
const countryCode = "398";
/** Width of the frame; drawings scale it. */
export const frameWidth = 1000;
/** Less than a pixel on the widest map. */
const tolerance = 1.6;
/** Islands smaller than this would be specks. */
const minIslandSpan = 12;

/** The country in a frame: its outline, and where a point of the earth lies in it. */
export interface CountryOutline {
  readonly width: number;
  readonly height: number;
  readonly path: string;
  readonly toSpot: (lon: number, lat: number) => Spot;
}

function readCountry(): Feature<Polygon | MultiPolygon> {
  const atlas = JSON.parse(readFileSync(atlasPath, "utf8")) as Topology<{ countries: GeometryCollection }>;
  const country = feature(atlas, atlas.objects.countries).features.find((one) => one.id === countryCode);
  if (country === undefined) throw new Error(`${atlasPath}: got no country ${countryCode}, expected Kazakhstan. Check the package world-atlas`);
  return country as Feature<Polygon | MultiPolygon>;
}

/** Equal areas, the middle meridian upright, the two true parallels a sixth inside the country. */
function projectionOf(country: Feature<Polygon | MultiPolygon>): GeoProjection {
  const projection = geoConicEqualArea().rotate([-67, 0]).parallels([43, 53]);
  return projection.fitWidth(frameWidth, country);
}

function toRing(ring: readonly Position[], projection: GeoProjection): Spot[] {
  return ring.flatMap(([lon = 0, lat = 0]): Spot[] => {
    const spot = projection([lon, lat]);
    return spot === null ? [] : [spot];
  });
}

function spanOf(ring: readonly Spot[]): number {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

/** A closed ring is thinned in two halves, for its ends are one point. */
function thinRing(ring: readonly Spot[]): Spot[] {
  const half = Math.floor(ring.length / 2);
  return [...thinLine(ring.slice(0, half + 1), tolerance), ...thinLine(ring.slice(half), tolerance).slice(1, -1)];
}

function toPathData(ring: readonly Spot[]): string {
  return `M${ring.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join("L")}Z`;
}

/**
 * Draws the outline of the country, at build only.
 *
 * Shape   nothing → path and projection in a frame 1,000 units wide
 * Source  Natural Earth 1:50 million through the package world-atlas; Albers' equal-area conic
 */
export function countryOutline(): CountryOutline {
  const country = readCountry();
  const projection = projectionOf(country);
  const [, [, bottom]] = geoPath(projection).bounds(country);
  const { geometry } = country;
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const rings = polygons.flat().map((ring) => toRing(ring, projection));
  return {
    width: frameWidth,
    height: Math.ceil(bottom),
    path: rings
      .filter((ring) => spanOf(ring) >= minIslandSpan)
      .map((ring) => toPathData(thinRing(ring)))
      .join(""),
    toSpot: (lon, lat) => {
      const [x, y] = projection([lon, lat]) ?? [NaN, NaN];
      return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
    },
  };
}
