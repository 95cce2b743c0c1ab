import { allTables } from "./allTables.ts";
import { claims } from "./claims.ts";
import { comparators } from "./comparators.ts";
import type { RightsId } from "./rights.ts";
import type { Column, Table, Trilingual } from "./schema.ts";
import { sources } from "./sources.ts";

/** Rows of a table that are published once more, as a resource with rights of its own. */
export interface Subset {
  readonly name: string;
  /** Published table that the rows come from. */
  readonly base: Table;
  /** A row belongs to the subset when its basis is one of these. */
  readonly basisIds: readonly string[];
  readonly rights: RightsId;
  readonly title: Trilingual;
  readonly description: Trilingual;
}

/** A published table and what may be done with it. */
export interface PublishedResource {
  readonly table: Table;
  readonly rights: RightsId;
  /** The subset that it is; `null` for a whole table. */
  readonly subset: Subset | null;
}

const sourceLicenceId: Column = {
  type: "id",
  required: true,
  references: "licences.licence_id",
  meaning: {
    en: "Terms of the source that says it, taken from the table sources",
    ru: "Условия использования источника, взятые из таблицы sources",
    kk: "Дереккөзді пайдалану шарттары, sources кестесінен алынған",
  },
};

/** Column in which the rows of a table name the source that says them, or null. */
export function sourceColumnOf(table: Table): string | null {
  if (table.name === sources.name) return null;
  const isOneOfSeveral = (name: string): boolean => table.exactlyOne?.includes(name) ?? false;
  const found = Object.entries(table.columns).find(([name, column]) => column.references === "sources.source_id" && !isOneOfSeveral(name));
  return found?.[0] ?? null;
}

/**
 * Describes a table as it is published: where a row names its source, the terms of that source stand beside it.
 *
 * Shape   authored Table → Table with `source_licence_id` after the column of the source, or the same Table
 */
export function toPublished(table: Table): Table {
  const sourceColumn = sourceColumnOf(table);
  if (sourceColumn === null) return table;
  const columns = Object.entries(table.columns).flatMap(([name, column]): [string, Column][] =>
    name === sourceColumn
      ? [
          [name, column],
          ["source_licence_id", sourceLicenceId],
        ]
      : [[name, column]],
  );
  return { ...table, columns: Object.fromEntries(columns) };
}

/** Every table as it is published; a table stands after all tables that it refers to. */
export const publishedTables: readonly Table[] = allTables.map(toPublished);

const publishedClaims = toPublished(claims);

/** The resources that hold a part of a table. */
export const subsets: readonly Subset[] = [
  {
    name: "claims_world_giving_index",
    base: publishedClaims,
    basisIds: ["caf_wgi", "caf_wgi_decade"],
    rights: "caf",
    title: {
      en: "Claims of the World Giving Index",
      ru: "Утверждения Мирового индекса благотворительности",
      kk: "Әлемдік қайырымдылық индексінің мәлімдемелері",
    },
    description: {
      en: "Rows of claims with numbers of the World Giving Index of the Charities Aid Foundation. The same rows stand in claims.",
      ru: "Строки таблицы claims с числами Мирового индекса благотворительности Charities Aid Foundation. Эти же строки есть в claims.",
      kk: "claims кестесінің Charities Aid Foundation ұйымының Әлемдік қайырымдылық индексі сандары бар жолдары. Осы жолдар claims кестесінде де бар.",
    },
  },
  {
    name: "claims_red_cross",
    base: publishedClaims,
    basisIds: ["ifrc_report"],
    rights: "ifrc",
    title: {
      en: "Claims of Red Cross and Red Crescent reports",
      ru: "Утверждения отчетов Красного Креста и Красного Полумесяца",
      kk: "Қызыл Крест пен Қызыл Жарты ай есептерінің мәлімдемелері",
    },
    description: {
      en: "Rows of claims with numbers from reports of the Red Cross and Red Crescent. The same rows stand in claims.",
      ru: "Строки таблицы claims с числами из отчетов Красного Креста и Красного Полумесяца. Эти же строки есть в claims.",
      kk: "claims кестесінің Қызыл Крест пен Қызыл Жарты ай есептеріндегі сандары бар жолдары. Осы жолдар claims кестесінде де бар.",
    },
  },
];

/** Tells whether a row of the base table belongs to a subset. */
export function isInSubset({ basisIds }: Subset, cells: Readonly<Record<string, string>>): boolean {
  return basisIds.includes(cells["basis_id"] ?? "");
}

function rightsOf(table: Table): RightsId {
  if (table.name === comparators.name) return "caf";
  return sourceColumnOf(table) === null ? "cc-by" : "mixed";
}

/** All resources in the order of publication: every table, then the subsets. */
export const publishedResources: readonly PublishedResource[] = [
  ...publishedTables.map((table) => ({ table, rights: rightsOf(table), subset: null })),
  ...subsets.map((subset) => ({
    table: { ...subset.base, name: subset.name, title: subset.title, description: subset.description },
    rights: subset.rights,
    subset,
  })),
];
