import { DataType, type Field, type StructRow, type Timestamp, TimeUnit, type Vector } from "apache-arrow";
import { bytesToText, dayToIso, microsToClock, microsToIso, type PlainValue, scaledToCell, wholeToCell } from "./toRawRow.ts";

/** Little-endian 32-bit words, two's complement → whole number; HUGEINT and DECIMAL come so. */
function wordsToWhole(words: Uint32Array): bigint {
  const unsigned = words.reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n);
  return BigInt.asIntN(32 * words.length, unsigned);
}

/** Arrow hands timestamps over as milliseconds, with the rest as a fraction. */
function timestampText(type: Timestamp, milliseconds: number): string {
  const micros = BigInt(Math.round(milliseconds * 1000));
  return type.unit === TimeUnit.SECOND ? microsToIso((micros / 1_000_000n) * 1_000_000n) : microsToIso(micros);
}

function structValue(type: DataType, row: StructRow): PlainValue {
  const entries = type.children.map((field) => [field.name, arrowValue(field.type as DataType, Reflect.get(row, field.name))]);
  return Object.fromEntries(entries) as PlainValue;
}

const typeOf = (field: Field | undefined): DataType | undefined => field?.type as DataType | undefined;

/** A map is a list of structs of key and value; Arrow's own view of it loses keys that are not texts. */
function mapValue(type: DataType, map: Iterable<[unknown, unknown]>): PlainValue {
  const pair = type.children[0]?.type as DataType;
  const [key, item] = pair.children;
  return Array.from(map, ([name, value]) => [arrowValue(typeOf(key), name), arrowValue(typeOf(item), value)]);
}

/**
 * Reads a value of DuckDB-WASM, which comes as Arrow.
 *
 * Shape   as `nativeValue`: both engines give equal rows
 * Errors  RangeError for INTERVAL, which this Arrow cannot read
 */
export function arrowValue(type: DataType | undefined, value: unknown): PlainValue {
  if (value === null || value === undefined) return null;
  if (DataType.isDecimal(type)) return scaledToCell(wordsToWhole(value as Uint32Array), type.scale);
  if (DataType.isDate(type)) return dayToIso(Math.floor(Number(value) / 86_400_000));
  if (DataType.isTimestamp(type)) return timestampText(type, Number(value));
  if (DataType.isTime(type)) return microsToClock(BigInt(value as bigint | number));
  if (DataType.isInterval(type)) throw new RangeError("column: got an INTERVAL, expected another type. CAST it to VARCHAR");
  if (DataType.isList(type) || DataType.isFixedSizeList(type))
    return Array.from(value as Vector, (item) => arrowValue(typeOf(type.children[0]), item));
  if (DataType.isMap(type)) return mapValue(type, value as Iterable<[unknown, unknown]>);
  if (DataType.isStruct(type)) return structValue(type, value as StructRow);
  if (value instanceof Uint8Array) return bytesToText(value);
  if (typeof value === "bigint") return wholeToCell(value);
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") return value;
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- what is left are Arrow's own classes, which say what they hold
  return String(value);
}
