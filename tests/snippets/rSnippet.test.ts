import Papa from "papaparse";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wantedTools } from "../../scripts/test/wantedTools.ts";
import { type Outcome, runCommand } from "./runCommand.ts";
import { type Cell, publishedRecords, type ServedData, serveData } from "./serveData.ts";
import { publishedTables, textOf } from "./textOf.ts";

let data: ServedData;

beforeAll(async () => {
  data = await serveData();
});

afterAll(() => data.close());

const mark = "--- table ";

/** Runs each text by itself, printing as R does, then the table that it read as CSV, with a sign before text. */
const driver = `
for (name in readLines("names.txt")) {
  names <- new.env()
  cat("${mark}", name, "\\n", sep = "")
  source(paste0(name, ".R"), local = names, print.eval = TRUE, encoding = "UTF-8")
  cat("--- rows\\n")
  table <- get(name, envir = names)
  for (column in names(table)) if (is.character(table[[column]])) table[[column]] <- ifelse(is.na(table[[column]]), NA, paste0("'", table[[column]]))
  options(digits = 15, scipen = 100)
  write.csv(table, stdout(), na = "", row.names = FALSE)
}
`;

function runR(texts: Readonly<Record<string, string>>): Promise<Outcome> {
  const folder = data.newFolder();
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, `${name}.R`), text);
  writeFileSync(join(folder, "names.txt"), `${Object.keys(texts).join("\n")}\n`);
  writeFileSync(join(folder, "driver.R"), driver);
  return runCommand(wantedTools.r.path, ["--vanilla", "driver.R"], folder);
}

function toCell(text: string): Cell {
  if (text === "") return null;
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  return text.startsWith("'") ? text.slice(1) : Number(text);
}

interface Read {
  readonly printed: string;
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

function readAnswer(stdout: string): Map<string, Read> {
  const parts = stdout.split(mark).slice(1);
  return new Map(
    parts.map((part) => {
      const nameEnd = part.indexOf("\n");
      const [printed = "", csv = ""] = part.slice(nameEnd + 1).split("--- rows\n");
      const { data: lines } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
      const rows = lines.map((line) => Object.fromEntries(Object.entries(line).map(([key, text]) => [key, toCell(text)])));
      return [part.slice(0, nameEnd), { printed, rows }];
    }),
  );
}

describe("snippet for R", () => {
  it("reads every table as it is published, cell by cell", { timeout: 120_000 }, async () => {
    const texts = Object.fromEntries(publishedTables.map((table) => [table.name, textOf("r", table, data.address)]));
    const { status, stdout, stderr } = await runR(texts);
    expect(status, stderr).toBe(0);
    const read = readAnswer(stdout);
    for (const { name } of publishedTables) {
      const records = publishedRecords(name);
      expect(read.get(name)?.printed.split("\n")[0], name).toBe(`[1] ${records.length}`);
      expect(read.get(name)?.rows, name).toEqual(records);
    }
  });

  it("fails when the address gives no table", { timeout: 30_000 }, async () => {
    const [table] = publishedTables;
    const { status } = await runR({ [table?.name ?? ""]: table ? textOf("r", table, `${data.address}none/`) : "" });
    expect(status).not.toBe(0);
  });
});
