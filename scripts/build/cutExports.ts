/** Sections of the WebAssembly binary format. */
const importSection = 2;
const exportSection = 7;

interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

/** Reads an unsigned LEB128 number. */
function readNumber(cursor: Cursor): number {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = cursor.bytes[cursor.at++];
    if (byte === undefined || shift > 28) throw new RangeError("wasm: got a number that does not end, expected LEB128. The file is damaged");
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return value;
  }
}

/** Writes an unsigned LEB128 number. */
function numberBytes(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) | 128, ...numberBytes(Math.floor(value / 128))];
}

function readName(cursor: Cursor): string {
  const length = readNumber(cursor);
  cursor.at += length;
  return new TextDecoder().decode(cursor.bytes.subarray(cursor.at - length, cursor.at));
}

/** Passes over what an import is: function, table, memory, global or tag. */
function skipImportType(cursor: Cursor): void {
  const kind = readNumber(cursor);
  if (kind === 1 || kind === 3) cursor.at += 1;
  if (kind === 1 || kind === 2) {
    const hasMaximum = (readNumber(cursor) & 1) === 1;
    readNumber(cursor);
    if (hasMaximum) readNumber(cursor);
  } else if (kind === 0) {
    readNumber(cursor);
  } else if (kind === 3) {
    cursor.at += 1;
  } else {
    cursor.at += 1;
    readNumber(cursor);
  }
}

/** Names that the module itself takes from its exports through the tables of addresses. */
function selfImports(section: Uint8Array): Set<string> {
  const cursor = { bytes: section, at: 0 };
  const names = new Set<string>();
  for (let left = readNumber(cursor); left > 0; left -= 1) {
    const from = readName(cursor);
    const name = readName(cursor);
    if (from === "GOT.func" || from === "GOT.mem") names.add(name);
    skipImportType(cursor);
  }
  if (cursor.at !== section.length) throw new RangeError("wasm: got an import section of unknown form. Ship the engine as published");
  return names;
}

interface ExportCut {
  readonly section: Uint8Array;
  readonly before: number;
  readonly after: number;
}

function cutSection(section: Uint8Array, isKept: (name: string) => boolean): ExportCut {
  const cursor = { bytes: section, at: 0 };
  const before = readNumber(cursor);
  const kept: Uint8Array[] = [];
  for (let left = before; left > 0; left -= 1) {
    const start = cursor.at;
    const name = readName(cursor);
    cursor.at += 1;
    readNumber(cursor);
    if (isKept(name)) kept.push(section.subarray(start, cursor.at));
  }
  return { section: Buffer.concat([Uint8Array.from(numberBytes(kept.length)), ...kept]), before, after: kept.length };
}

/**
 * Cuts the exports of DuckDB-WASM down to those that something here can ask for.
 *
 * The module exports 75,000 names so that extensions can link to it; extensions are off. What stays: names that the
 * worker's script mentions, names that the module takes from itself, and the runtime's own.
 *
 * Shape   module, text of its worker → module and the number of exports before and after
 * Errors  RangeError when the module is not of the known form
 */
export function cutExports(wasm: Uint8Array, workerText: string): { wasm: Uint8Array; before: number; after: number } {
  const mentioned = new Set(workerText.match(/[A-Za-z_$][\w$]*/g));
  const cursor = { bytes: wasm, at: 8 };
  const parts: Uint8Array[] = [wasm.subarray(0, 8)];
  let own = new Set<string>();
  let cut: ExportCut | null = null;
  while (cursor.at < wasm.length) {
    const start = cursor.at;
    const id = readNumber(cursor);
    const size = readNumber(cursor);
    const body = wasm.subarray(cursor.at, cursor.at + size);
    cursor.at += size;
    if (id === importSection) own = selfImports(body);
    if (id !== exportSection) {
      parts.push(wasm.subarray(start, cursor.at));
      continue;
    }
    cut = cutSection(body, (name) => mentioned.has(name) || own.has(name) || name.startsWith("duckdb_web_") || /^__(?!Z)/.test(name));
    parts.push(Uint8Array.from([exportSection, ...numberBytes(cut.section.length)]), cut.section);
  }
  if (!cut) throw new RangeError("wasm: got no exports, expected those of DuckDB-WASM. Check the package");
  return { wasm: Buffer.concat(parts), before: cut.before, after: cut.after };
}
