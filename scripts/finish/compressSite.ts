/** Compresses what `scripts/finish.ts` names: a process of its own, for how memory is kept is settled at its start. */
import { brotliCompressText } from "./brotliTwins.ts";

const [dist = "dist"] = process.argv.slice(2);
const { files, rawBytes, twinBytes } = await brotliCompressText(dist, "node_modules/.cache/erikti/brotli");
console.log(`dist: ${files} files compressed, ${(rawBytes / 1e6).toFixed(1)} MB to ${(twinBytes / 1e6).toFixed(1)} MB`);
