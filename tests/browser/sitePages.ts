import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { distFolder } from "./openSite.ts";

/** One page of each type, without its language; the indicators stand for the forms that data may take. */
export const pageTypes = {
  overview: "",
  indicators: "indicators/",
  line: "indicators/volunteers/",
  dots: "indicators/events_held/",
  figure: "indicators/volunteers_change/",
  none: "indicators/growth_factor/",
  funding: "indicators/grant_projects/",
  targets: "indicators/policy_step/",
  grants: "grants/",
  programme: "grants/state-ngo-grants/",
  data: "data/",
  table: "data/tables/claims/",
  tablePart: "data/tables/claims_red_cross/",
  addresses: "data/api/",
  releases: "data/releases/",
  release: "data/releases/2026.11.1/",
  corrections: "data/corrections/",
  search: "search/",
  regions: "regions/",
  regionMaps: "regions/maps/",
  regionCompare: "regions/compare/",
  region: "regions/KZ-63/",
  method: "method/",
  about: "about/",
  sources: "sources/",
  source: "sources/seed-altyalash-2024/",
  sourceMirror: "sources/caf-wgi-2013/",
  timeline: "timeline/",
  world: "world/",
  worldMeasure: "world/wgi_score/",
  progress: "progress/",
  progressDocument: "progress/roadmap-2024-2026/",
  speakers: "speakers/",
  speaker: "speakers/kassym-jomart-tokayev-president/",
} as const;

/** One frame of each type, without its language: a chart on another site. */
export const frameTypes = {
  line: "embed/volunteers/",
  map: "embed/maps/emergency_volunteers-ministry-event-floods_2024/",
  population: "embed/maps/population/",
  compare: "embed/compare/",
  timeline: "embed/timeline/",
  world: "embed/world/wgi_score/",
  grants: "embed/grants/state-ngo-grants-grant_projects/",
  promise: "embed/progress/t001/",
} as const;

/** Ids of all indicators that have a page. */
export function indicatorIds(): string[] {
  return readdirSync(join(distFolder, "en/indicators"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** HTML of a page of the built site: `readPage("ru/indicators/")`. */
export function readPage(path: string): string {
  return readFileSync(join(distFolder, path, "index.html"), "utf8");
}
