import { createReadStream, existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import type { EngineFile } from "../../../src/engine/engineManifest.ts";
import { siteServer } from "../../serve/siteServer.ts";
import type { BuiltSite } from "./builtSite.ts";

/**
 * Names another database in a script of the site: its hash and its size; the name of the file stays.
 *
 * Errors  an Error when the script names the hash of the built database but not its size
 */
export function renameDatabase(script: string, built: EngineFile, other: EngineFile): string {
  if (!script.includes(built.sha256)) return script;
  const size = new RegExp(`\\b${built.bytes}\\b`);
  if (!size.test(script)) throw new Error(`script of the engine: got no size ${built.bytes}, expected it beside the hash. Look at its manifest`);
  return script.replaceAll(built.sha256, other.sha256).replace(size, String(other.bytes));
}

/** A server of the built site that gives another database as the engine's own; the folder stays as it is. */
export function siteWithDatabase({ dist, manifest }: BuiltSite, database: { readonly path: string; readonly file: EngineFile }): Server {
  const site = siteServer(dist, "/");
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const script = join(dist, pathname);
    if (pathname === `/engine/${manifest.database.file}`) {
      response.writeHead(200, { "content-type": "application/octet-stream", "content-length": database.file.bytes });
      createReadStream(database.path).pipe(response);
    } else if (/^\/_astro\/[^/]+\.js$/.test(pathname) && existsSync(script)) {
      response.writeHead(200, { "content-type": "text/javascript" });
      response.end(renameDatabase(readFileSync(script, "utf8"), manifest.database, database.file));
    } else site.emit("request", request, response);
  });
}
