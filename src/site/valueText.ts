import { formatValueWithUnit } from "../charts/option/formatValue.ts";
import type { Qualifier } from "../lib/domain/claim.ts";
import type { UnitForms } from "../lib/domain/claimRecord.ts";
import type { Locale } from "../lib/domain/locale.ts";

interface Counted {
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly unitId: string;
}

/**
 * Writes a number of a row with its hedge and unit: "more than 200 organisations".
 *
 * Errors  RangeError when units.csv does not hold the unit
 */
export function valueText(row: Counted, units: ReadonlyMap<string, UnitForms>, locale: Locale): string {
  const unit = units.get(row.unitId);
  if (unit === undefined) throw new RangeError(`unit: got ${row.unitId}, expected a row of units.csv. Add it`);
  return formatValueWithUnit(row, unit, locale);
}
