import type { Catalogue, CataloguePlace, CatalogueResource, Coverage } from "../../src/lib/metadata/catalogue.ts";
import { countryOf } from "../../src/lib/metadata/countryOf.ts";
import { dateColumnsOf, periodOf } from "../../src/lib/metadata/periodOf.ts";
import { cellOf } from "../check/dataset.ts";
import type { DataBuild, ManifestFile, Resource } from "./dataBuild.ts";
import { trilingualOf } from "./trilingualOf.ts";

const placeColumns = ["geo", "place_id"];

/** Resources that say where things are, not what was so somewhere at some time. */
const withoutCoverage = ["places", "regions"];

/** A target for a later year does not make the numbers reach that year. */
const lookingAhead = "targets";

function cellsOf({ rows, table }: Resource, columns: readonly string[]): readonly string[] {
  const own = columns.filter((name) => name in table.columns);
  return rows.flatMap((row) => own.map((name) => cellOf(row, name)).filter((text) => text !== ""));
}

function placesOf(ids: readonly string[], names: ReadonlyMap<string, CataloguePlace>): CataloguePlace[] {
  const countries = [...new Set(ids.map(countryOf))].toSorted();
  return countries.flatMap((id) => names.get(id) ?? []);
}

function placeNames({ tables }: DataBuild): ReadonlyMap<string, CataloguePlace> {
  const rows = tables.find(({ table }) => table.name === "places")?.rows ?? [];
  return new Map(
    rows.flatMap((row) => {
      const [id, name] = [cellOf(row, "place_id"), trilingualOf(row, "name")];
      return name === null ? [] : [[id, { id, name }] as const];
    }),
  );
}

function coverageOf(resources: readonly Resource[], names: ReadonlyMap<string, CataloguePlace>): Coverage {
  const speaking = resources.filter(({ name }) => !withoutCoverage.includes(name));
  return {
    period: periodOf(speaking.flatMap((resource) => cellsOf(resource, dateColumnsOf(resource.table)))),
    places: placesOf(
      speaking.flatMap((resource) => cellsOf(resource, placeColumns)),
      names,
    ),
  };
}

const toFile = ({ name, format, bytes, sha256 }: ManifestFile) => ({ name, format, bytes, sha256 });

/**
 * Gathers what the metadata describe: the release, its resources and the files written so far.
 *
 * Shape   build, files of the writers before → Catalogue; the time and places are those of the rows
 */
export function toCatalogue(build: DataBuild, written: readonly ManifestFile[]): Catalogue {
  const names = placeNames(build);
  const resources = build.resources.map((resource): CatalogueResource => {
    const { name, table, rights, rows } = resource;
    const files = written.filter((file) => file.table === name).map(toFile);
    return { name, table, rights, rows: rows.length, files, ...coverageOf([resource], names) };
  });
  return {
    version: build.release.version,
    collectedThrough: build.release.collectedThrough,
    releasedOn: build.release.releasedOn,
    ...coverageOf(
      build.resources.filter(({ name }) => name !== lookingAhead),
      names,
    ),
    resources,
    wholeSet: written.filter((file) => file.table === null && file.indicator === undefined).map(toFile),
    indicatorIds: [...new Set(written.flatMap(({ indicator }) => indicator ?? []))].toSorted(),
  };
}
