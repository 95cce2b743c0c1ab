interface FileFormat {
  readonly title: string;
  readonly mediaType: string;
}

/** Formats in which rows are published, with the media types of IANA where there is one. */
const formats: Readonly<Record<string, FileFormat>> = {
  csv: { title: "CSV", mediaType: "text/csv" },
  json: { title: "JSON", mediaType: "application/json" },
  parquet: { title: "Parquet", mediaType: "application/vnd.apache.parquet" },
  xlsx: { title: "XLSX", mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  duckdb: { title: "DuckDB", mediaType: "application/octet-stream" },
  zip: { title: "ZIP", mediaType: "application/zip" },
};

/** Tells whether a format holds rows, not a description of them. */
export function isRowFormat(format: string): boolean {
  return format in formats;
}

/**
 * Names the title and media type of a format that holds rows.
 *
 * Errors  RangeError when the format has no entry here
 */
export function fileFormat(format: string): FileFormat {
  const found = formats[format];
  if (found === undefined) {
    throw new RangeError(
      `${format}: got no media type, expected one of ${Object.keys(formats).join(", ")}. Add it to src/lib/metadata/fileFormat.ts`,
    );
  }
  return found;
}
