import { bases } from "./bases.ts";
import { changeReasons } from "./changeReasons.ts";
import { chartNotes } from "./chartNotes.ts";
import { claims } from "./claims.ts";
import { comparators } from "./comparators.ts";
import { directions } from "./directions.ts";
import { documents } from "./documents.ts";
import { funders } from "./funders.ts";
import { grants } from "./grants.ts";
import { indicators } from "./indicators.ts";
import { licences } from "./licences.ts";
import { milestones } from "./milestones.ts";
import { places } from "./places.ts";
import { population } from "./population.ts";
import { programmes } from "./programmes.ts";
import { regions } from "./regions.ts";
import type { Table } from "./schema.ts";
import { scopes } from "./scopes.ts";
import { segments } from "./segments.ts";
import { sources } from "./sources.ts";
import { speakers } from "./speakers.ts";
import { targetOutcomes } from "./targetOutcomes.ts";
import { targets } from "./targets.ts";
import { units } from "./units.ts";

/** Every table of `data/`; a table stands after all tables that it refers to. */
export const allTables: readonly Table[] = [
  places,
  units,
  bases,
  segments,
  speakers,
  scopes,
  chartNotes,
  licences,
  funders,
  directions,
  sources,
  regions,
  population,
  indicators,
  programmes,
  claims,
  grants,
  milestones,
  documents,
  targets,
  targetOutcomes,
  comparators,
  changeReasons,
];
