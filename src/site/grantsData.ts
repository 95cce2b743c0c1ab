import type { UnitForms } from "../lib/domain/claimRecord.ts";
import type { Locale } from "../lib/domain/locale.ts";
import { compareText } from "../lib/format/compareText.ts";
import type { GrantStatement } from "../lib/queries/grantStatements.ts";
import { programmeList, type ProgrammeRecord } from "../lib/queries/programmeList.ts";
import { programmeKind } from "../lib/tables/enums.ts";
import type { Trilingual } from "../lib/tables/schema.ts";
import { oncePerLocale } from "./oncePerLocale.ts";
import { buildRunner, siteData } from "./siteData.ts";
import { statementsOfRelease } from "./statementsOfRelease.ts";

/** Everything that was read about funding, in one language. */
export interface GrantsData {
  /** In the order of time; those without a period stand first. */
  readonly statements: readonly GrantStatement[];
  readonly statementOf: ReadonlyMap<string, GrantStatement>;
  /** Statements that repeat a statement, by the statement. */
  readonly repeatsOf: ReadonlyMap<string, readonly GrantStatement[]>;
  readonly programmes: readonly ProgrammeRecord[];
  readonly ofProgramme: ReadonlyMap<string, readonly GrantStatement[]>;
  readonly units: ReadonlyMap<string, UnitForms>;
}

/** Reads all statements about funding in one language, once for the whole build. */
export const grantsData = oncePerLocale(async (locale): Promise<GrantsData> => {
  const run = await buildRunner();
  const [statements, programmes, { units }] = await Promise.all([
    statementsOfRelease(null, locale),
    run(programmeList, { locale }),
    siteData(locale),
  ]);
  const compare = compareText(locale);
  return {
    statements,
    statementOf: new Map(statements.map((one) => [one.grantId, one])),
    repeatsOf: Map.groupBy(
      statements.filter((one) => one.repeatsGrantId !== null),
      (one) => one.repeatsGrantId ?? "",
    ),
    programmes: programmes.sort((a, b) => compare(a.name, b.name)),
    ofProgramme: Map.groupBy(statements, (one) => one.programmeId),
    units,
  };
});

/** Name of a kind of programme. */
export function kindName(kind: string, locale: Locale): string {
  const names: Readonly<Record<string, Trilingual>> = programmeKind;
  return names[kind]?.[locale] ?? kind;
}

/** A kind of programme with its programmes, in the alphabet of the language. */
export interface ProgrammeKindGroup {
  readonly kind: string;
  readonly programmes: readonly ProgrammeRecord[];
}

/** Programmes by kind, in the order of the enumeration. */
export function programmesByKind(programmes: readonly ProgrammeRecord[]): ProgrammeKindGroup[] {
  return Object.keys(programmeKind).flatMap((kind) => {
    const members = programmes.filter((one) => one.kind === kind);
    return members.length === 0 ? [] : [{ kind, programmes: members }];
  });
}
