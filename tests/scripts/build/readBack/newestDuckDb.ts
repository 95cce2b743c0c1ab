/**
 * Runs statements in the newest DuckDB and prints the rows: a process of its own, for two versions of the library
 * cannot live in one. Standard input: `{ database, statements }`.
 */
import { DuckDBInstance } from "duckdb-newest";
import { text } from "node:stream/consumers";

const { database, statements } = JSON.parse(await text(process.stdin)) as { database: string | null; statements: string[] };
const instance = await DuckDBInstance.create(database ?? ":memory:", database === null ? {} : { access_mode: "READ_ONLY" });
const connection = await instance.connect();
const read = async (sql: string): Promise<object[]> => (await connection.runAndReadAll(sql)).getRowObjectsJS();
const [release] = await read("SELECT version() AS version");
const answers: object[][] = [];
for (const statement of statements) answers.push(await read(statement));
connection.closeSync();
instance.closeSync();
const content = { ...release, answers };
process.stdout.write(JSON.stringify(content, (_, value: unknown) => (typeof value === "bigint" ? Number(value) : value)));
