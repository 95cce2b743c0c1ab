import { describe, expect, it } from "vitest";
import { checkReaderSql } from "../../src/engine/checkReaderSql.ts";
import { EngineError, QueryError } from "../../src/engine/EngineError.ts";
import { toEngineFault } from "../../src/engine/toEngineFault.ts";

const trap = Object.assign(new Error("memory access out of bounds"), { name: "RuntimeError" });

describe("toEngineFault(…)", () => {
  it.each([
    ["Catalog Error: Table with name x does not exist!", QueryError],
    ["Out of Memory Error: failed to allocate", QueryError],
    ["no statements", QueryError],
    ["INTERNAL Error: Attempted to access index 1", EngineError],
    ["FATAL Error: database has been invalidated", EngineError],
    ["function signature mismatch", EngineError],
  ])("reads %s", (message, kind) => {
    expect(toEngineFault(new Error(message))).toBeInstanceOf(kind);
  });

  it("takes a trap for a crash and keeps it as the cause", () => {
    expect(toEngineFault(trap)).toMatchObject({ reason: "crashed", cause: trap });
  });

  it("unwraps errors that come as JSON", () => {
    const json = JSON.stringify({ exception_type: "Parser", exception_message: 'syntax error at or near "SELEC"' });
    expect(toEngineFault(new Error(json)).message).toBe('Parser Error: syntax error at or near "SELEC"');
  });

  it("leaves the faults of decoders as they are", () => {
    const fault = new RangeError("column a: got null");
    expect(toEngineFault(fault)).toBe(fault);
  });
});

describe("checkReaderSql(…)", () => {
  it.each(["INSTALL parquet", "select 1; detach erikti", " -- x\n set threads = 2", "/* a */ CoPy (select 1) to 'x'"])("refuses %s", (sql) => {
    expect(() => checkReaderSql(sql)).toThrow(QueryError);
  });

  it.each(["SELECT 'x; INSTALL y'", 'SELECT "set" FROM t', "WITH load AS (SELECT 1) SELECT * FROM load", "", "PIVOT claims ON geo USING count(*)"])(
    "lets pass %s",
    (sql) => {
      expect(() => checkReaderSql(sql)).not.toThrow();
    },
  );
});
