import type { PreviewColumn } from "./previewColumns.ts";

/** What a reader chose in a preview. */
export interface PreviewState {
  readonly sort: { readonly column: string; readonly isDescending: boolean } | null;
  /** Text that a row must contain; empty means any. */
  readonly filter: string;
  /** Code that a column must hold, by column. */
  readonly only: Readonly<Record<string, string>>;
  /** From 1. */
  readonly page: number;
  /** Columns that are not shown. */
  readonly hidden: readonly string[];
}

export const firstState: PreviewState = { sort: null, filter: "", only: {}, page: 1, hidden: [] };

function parseSort(text: string | null, names: readonly string[]): PreviewState["sort"] {
  const isDescending = text?.startsWith("-") ?? false;
  const column = text?.slice(isDescending ? 1 : 0) ?? "";
  return names.includes(column) ? { column, isDescending } : null;
}

function parseOnly(texts: readonly string[], columns: readonly PreviewColumn[]): Record<string, string> {
  const pairs = texts.map((text) => [text.slice(0, text.indexOf(":")), text.slice(text.indexOf(":") + 1)] as const);
  return Object.fromEntries(pairs.filter(([name, code]) => columns.some((column) => column.name === name && code in (column.names ?? {}))));
}

/** Reads a state from the address; what the table does not have is left out. */
export function parsePreviewState(params: URLSearchParams, columns: readonly PreviewColumn[]): PreviewState {
  const names = columns.map(({ name }) => name);
  const page = Number(params.get("page") ?? "1");
  const hidden = (params.get("hide") ?? "").split(",").filter((name) => names.includes(name));
  return {
    sort: parseSort(params.get("sort"), names),
    filter: params.get("filter") ?? "",
    only: parseOnly(params.getAll("only"), columns),
    page: Number.isInteger(page) && page > 0 ? page : 1,
    hidden: hidden.length < names.length ? hidden : [],
  };
}

/** Writes a state as address parameters: `sort=-value&filter=…&only=status:paid&page=2&hide=a,b`; what is as at first is left out. */
export function previewStateToParams({ sort, filter, only, page, hidden }: PreviewState): URLSearchParams {
  const params = new URLSearchParams();
  if (sort !== null) params.set("sort", `${sort.isDescending ? "-" : ""}${sort.column}`);
  if (filter !== "") params.set("filter", filter);
  for (const [name, code] of Object.entries(only)) params.append("only", `${name}:${code}`);
  if (page > 1) params.set("page", String(page));
  if (hidden.length > 0) params.set("hide", hidden.join(","));
  return params;
}

/** The order of a column when its heading is pressed: rising, falling, as in the file. */
export function nextSort(sort: PreviewState["sort"], column: string): PreviewState["sort"] {
  if (sort?.column !== column) return { column, isDescending: false };
  return sort.isDescending ? null : { column, isDescending: true };
}
