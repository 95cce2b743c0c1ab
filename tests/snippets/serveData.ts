import { mkdtempSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { siteServer } from "../../scripts/serve/siteServer.ts";

export type Cell = string | number | boolean | null;
export type RecordRow = Readonly<Record<string, Cell>>;

export interface ServedData {
  /** Address of the folder of the data, as the pages print it. */
  readonly address: string;
  /** A new empty folder to work in. */
  readonly newFolder: () => string;
  readonly close: () => void;
}

const published = resolve("public/data");

/** Serves the published data as `npm start` does. */
export async function serveData(): Promise<ServedData> {
  const folder = mkdtempSync(join(tmpdir(), "erikti-snippets-"));
  mkdirSync(join(folder, "site"));
  writeFileSync(join(folder, "site/404.html"), "not here");
  symlinkSync(published, join(folder, "site/data"));
  const server = siteServer(join(folder, "site"), "/erikti/");
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/erikti/data/`,
    newFolder: () => mkdtempSync(join(folder, "work-")),
    close: () => {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Rows of a published table, against which the snippets are held. */
export function publishedRecords(table: string): readonly RecordRow[] {
  return JSON.parse(readFileSync(join(published, `${table}.json`), "utf8")) as readonly RecordRow[];
}
