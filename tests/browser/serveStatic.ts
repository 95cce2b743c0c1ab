import { createReadStream, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";

const mimeTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".csv": "text/csv; charset=utf-8",
  ".xml": "application/xml",
  ".png": "image/png",
};

/** What goes wrong for paths that match; faults may be changed while the server runs. */
export interface Faults {
  /** Answered with 404. */
  block?: RegExp;
  /** Sent as text/plain. */
  wrongMime?: RegExp;
  /** A complete answer with the first half of the file. */
  truncate?: RegExp;
  /** The connection breaks after half of the file. */
  cut?: RegExp;
  /** Answered with the 404 page and status 200, as captive portals do. */
  replace?: RegExp;
  /** Accepted and never answered. */
  hang?: RegExp;
  /** Sent in small pieces. */
  slow?: RegExp;
}

export interface StaticServer {
  readonly origin: string;
  readonly faults: Faults;
  /** Paths asked for since the start, in order. */
  readonly requests: string[];
  readonly close: () => Promise<void>;
}

export interface ServeOptions {
  readonly folder: string;
  /** Path under which the folder is served, with slashes at both ends. */
  readonly base?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function byteRange(header: string | undefined, size: number): { start: number; end: number } | null {
  const parts = /^bytes=(\d+)-(\d*)$/.exec(header ?? "");
  if (!parts) return null;
  return { start: Number(parts[1]), end: parts[2] ? Math.min(Number(parts[2]), size - 1) : size - 1 };
}

function fileOf(path: string, { folder, base = "/" }: ServeOptions): { file: string; size: number } | null {
  const inside = normalize(path.slice(base.length));
  if (!path.startsWith(base) || inside.startsWith("..")) return null;
  const stated = (file: string): { file: string; size: number } | null => {
    const stat = statSync(file, { throwIfNoEntry: false });
    return stat?.isFile() ? { file, size: stat.size } : null;
  };
  return path.endsWith("/") ? stated(join(folder, inside, "index.html")) : stated(join(folder, inside.replaceAll("/", sep)));
}

function answer(request: IncomingMessage, response: ServerResponse, faults: Faults, options: ServeOptions): void {
  const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
  if (faults.hang?.test(path)) return;
  const found = faults.block?.test(path) ? null : fileOf(path, options);
  if (!found || faults.replace?.test(path)) {
    response.writeHead(found ? 200 : 404, { ...options.headers, "content-type": "text/html" }).end("<title>Not here</title>");
    return;
  }
  const mime = faults.wrongMime?.test(path) ? "text/plain" : (mimeTypes[extname(found.file)] ?? "application/octet-stream");
  const range = byteRange(request.headers.range, found.size);
  const start = range?.start ?? 0;
  const end = range?.end ?? (faults.truncate?.test(path) ? Math.floor(found.size / 2) : found.size - 1);
  response.writeHead(range ? 206 : 200, {
    ...options.headers,
    "content-type": mime,
    "content-length": end - start + 1,
    "accept-ranges": "bytes",
    ...(range ? { "content-range": `bytes ${start}-${end}/${found.size}` } : {}),
  });
  if (request.method === "HEAD") return void response.end();
  send(response, { file: found.file, start, end, path }, faults);
}

function send(response: ServerResponse, part: { file: string; start: number; end: number; path: string }, faults: Faults): void {
  const half = part.start + Math.floor((part.end - part.start) / 2);
  const isCut = faults.cut?.test(part.path) ?? false;
  const stream = createReadStream(part.file, { start: part.start, end: isCut ? half : part.end });
  if (faults.slow?.test(part.path)) {
    stream.on("data", () => {
      stream.pause();
      setTimeout(() => stream.resume(), 20);
    });
  }
  stream.pipe(response, { end: !isCut });
  if (isCut) stream.on("end", () => setTimeout(() => response.destroy(), 50));
}

/**
 * Serves a folder on a free local port, with faults on demand.
 *
 * Shape   options → server; `close` waits until the port is free
 */
export async function serveStatic(options: ServeOptions): Promise<StaticServer> {
  const faults: Faults = {};
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? "");
    answer(request, response, faults, options);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    faults,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
