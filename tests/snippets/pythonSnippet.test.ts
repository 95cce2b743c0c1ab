import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wantedTools } from "../../scripts/test/wantedTools.ts";
import { type Outcome, runCommand } from "./runCommand.ts";
import { publishedRecords, type RecordRow, type ServedData, serveData } from "./serveData.ts";
import { publishedTables, textOf } from "./textOf.ts";

/** Runs each text by itself, and hands over what it printed and the table it read. */
const driver = `
import contextlib, io, json, sys
results = {}
for name, text in json.load(sys.stdin).items():
    printed, names = io.StringIO(), {}
    with contextlib.redirect_stdout(printed):
        exec(text, names)
    results[name] = {"printed": printed.getvalue(), "rows": json.loads(names[name].to_json(orient="records"))}
json.dump(results, sys.stdout)
`;

interface Read {
  readonly printed: string;
  readonly rows: readonly RecordRow[];
}

let data: ServedData;

beforeAll(async () => {
  data = await serveData();
});

afterAll(() => data.close());

function runPython(texts: Readonly<Record<string, string>>): Promise<Outcome> {
  return runCommand(wantedTools.python.path, ["-c", driver], data.newFolder(), JSON.stringify(texts));
}

describe("snippet for pandas", () => {
  it("reads every table as it is published, cell by cell", { timeout: 120_000 }, async () => {
    const texts = Object.fromEntries(publishedTables.map((table) => [table.name, textOf("pandas", table, data.address)]));
    const { status, stdout, stderr } = await runPython(texts);
    expect(status, stderr).toBe(0);
    const read = JSON.parse(stdout) as Readonly<Record<string, Read>>;
    for (const { name } of publishedTables) {
      const records = publishedRecords(name);
      expect(read[name]?.printed.split("\n")[0], name).toBe(`${records.length} rows`);
      expect(read[name]?.rows, name).toEqual(records);
    }
  });

  it("fails when the address gives no table", { timeout: 30_000 }, async () => {
    const [table] = publishedTables;
    const text = table ? textOf("pandas", table, `${data.address}none/`) : "";
    const { status, stderr } = await runPython({ [table?.name ?? ""]: text });
    expect(status).not.toBe(0);
    expect(stderr).toContain("404");
  });
});
