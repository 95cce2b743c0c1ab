/** Spreadsheets take a text for UTF-8 when it begins with this mark. */
const utf8Mark = "\ufeff";

/** Long enough for the browser to have begun the download. */
const keepMs = 60_000;

/** Hands a CSV file to the reader. */
export function saveText(name: string, csv: string): void {
  const address = URL.createObjectURL(new Blob([utf8Mark, csv], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), keepMs);
}
