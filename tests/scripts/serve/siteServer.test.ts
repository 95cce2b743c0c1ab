import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import type { IncomingHttpHeaders, Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { siteServer } from "../../../scripts/serve/siteServer.ts";

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const page = "<!doctype html><title>Erikti</title>".padEnd(3000, " ");
let folder: string;
let server: Server;

/** Asks as plain HTTP does: `fetch` would unpack the answer and tidy the path. */
function ask(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
    });
    sent.on("error", reject).end();
  });
}

beforeAll(async () => {
  const temporary = await mkdtemp(join(tmpdir(), "erikti-serve-"));
  folder = join(temporary, "dist");
  for (const name of ["kk", "_astro", "engine", "data"]) await mkdir(join(folder, name), { recursive: true });
  const files: Readonly<Record<string, string | Buffer>> = {
    "404.html": "not here",
    "kk/index.html": page,
    "kk/index.html.br": brotliCompressSync(page),
    "_astro/a.0123.js": "export {};",
    "engine/e.0123.wasm": "wasm",
    "data/erikti.duckdb": "0123456789",
    "../secret.txt": "secret",
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  server = siteServer(folder, "/erikti/");
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(join(folder, ".."), { recursive: true, force: true });
});

describe("siteServer(…)", () => {
  it("sends the compressed twin to those who read it, and the page as it is to others", async () => {
    const packed = await ask("/erikti/kk/", { "accept-encoding": "gzip, br" });
    expect(packed).toMatchObject({ status: 200, headers: { "content-encoding": "br" } });
    expect(packed.headers["content-type"]).toMatch(/^text\/html/);
    expect(brotliDecompressSync(packed.body).toString()).toBe(page);
    const plain = await ask("/erikti/kk/");
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(plain.body.toString()).toBe(page);
  });

  it("answers a range of the database", async () => {
    const answer = await ask("/erikti/data/erikti.duckdb", { range: "bytes=2-4" });
    expect(answer).toMatchObject({ status: 206, headers: { "content-range": "bytes 2-4/10", "content-type": "application/octet-stream" } });
    expect(answer.body.toString()).toBe("234");
  });

  it.each([
    ["/erikti/_astro/a.0123.js", "public, max-age=31536000, immutable"],
    ["/erikti/engine/e.0123.wasm", "public, max-age=31536000, immutable"],
    ["/erikti/kk/", "no-cache"],
    ["/erikti/data/erikti.duckdb", "no-cache"],
  ])("lets browsers keep %s as “%s”", async (path, control) => {
    expect((await ask(path)).headers).toMatchObject({ "cache-control": control, "x-content-type-options": "nosniff" });
  });

  it("lets pages of other sites read the data, and nothing else", async () => {
    expect((await ask("/erikti/data/erikti.duckdb")).headers["access-control-allow-origin"]).toBe("*");
    for (const path of ["/erikti/kk/", "/erikti/_astro/a.0123.js", "/erikti/engine/e.0123.wasm"]) {
      expect((await ask(path)).headers["access-control-allow-origin"], path).toBeUndefined();
    }
  });

  it("sends WebAssembly with the type that browsers want", async () => {
    expect((await ask("/erikti/engine/e.0123.wasm")).headers["content-type"]).toBe("application/wasm");
  });

  it.each(["/erikti/kk/none/", "/kk/", "/", "/erikti/../secret.txt", "/erikti/%2e%2e/secret.txt", "/erikti/..%2fsecret.txt"])(
    "answers %s with the page for unknown addresses",
    async (path) => {
      const answer = await ask(path);
      expect(answer.status).toBe(404);
      expect(answer.body.toString()).toBe("not here");
    },
  );

  it("does not send an unchanged page again", async () => {
    const { etag = "" } = (await ask("/erikti/kk/")).headers;
    expect((await ask("/erikti/kk/", { "if-none-match": etag })).status).toBe(304);
  });
});
