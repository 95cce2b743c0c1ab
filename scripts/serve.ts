/**
 * Serves `dist/` as a good static host would: compressed twins, byte ranges, long caching of hashed files.
 *
 * Usage   node scripts/serve.ts [--port 8080] [--base /path/]
 */
import { parseArgs } from "node:util";
import { siteServer } from "./serve/siteServer.ts";

const { values } = parseArgs({ options: { port: { type: "string" }, base: { type: "string", default: "/" } } });
const port = Number(values.port ?? process.env["PORT"] ?? 8080);
const server = siteServer("dist", values.base);

server.on("error", (fault: NodeJS.ErrnoException) => {
  if (fault.code !== "EADDRINUSE") throw fault;
  console.error(`port ${port}: already in use. Choose another: PORT=8090 npm start`);
  process.exit(1);
});
server.listen(port, () => console.log(`Erikti is served at http://localhost:${port}${values.base} – stop with Ctrl+C`));
