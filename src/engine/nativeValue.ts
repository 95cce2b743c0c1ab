import {
  DuckDBArrayValue,
  DuckDBBlobValue,
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBListValue,
  DuckDBMapValue,
  DuckDBStructValue,
  DuckDBTimestampValue,
  DuckDBTimeValue,
  type DuckDBValue,
} from "@duckdb/node-api";
import { bytesToText, dayToIso, microsToClock, microsToIso, type PlainValue, scaledToCell, wholeToCell } from "./toRawRow.ts";

/**
 * Reads a value of native DuckDB.
 *
 * Shape   DATE → ISO text, whole numbers and DECIMAL → number, LIST, STRUCT and MAP → array or object, others → their text
 */
export function nativeValue(value: DuckDBValue | undefined): PlainValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") return wholeToCell(value);
  if (typeof value !== "object") return value;
  if (value instanceof DuckDBDecimalValue) return scaledToCell(value.value, value.scale);
  if (value instanceof DuckDBDateValue) return dayToIso(value.days);
  if (value instanceof DuckDBTimestampValue) return microsToIso(value.micros);
  if (value instanceof DuckDBTimeValue) return microsToClock(value.micros);
  if (value instanceof DuckDBBlobValue) return bytesToText(value.bytes);
  if (value instanceof DuckDBListValue || value instanceof DuckDBArrayValue) return value.items.map(nativeValue);
  if (value instanceof DuckDBStructValue) return Object.fromEntries(Object.entries(value.entries).map(([name, item]) => [name, nativeValue(item)]));
  if (value instanceof DuckDBMapValue) return value.entries.map(({ key, value: item }) => [nativeValue(key), nativeValue(item)]);
  return String(value);
}
