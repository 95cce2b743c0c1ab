/**
 * Finishes `dist/` after Astro: addresses become relative, so that one build serves under any path,
 * and everything that compresses gets a Brotli twin for hosts that serve such twins.
 */
import { brotliCompressText } from "./finish/brotliTwins.ts";
import { relativeAddresses } from "./finish/relativeAddresses.ts";

const dist = "dist";
const pages = relativeAddresses(dist, new URL(process.env["SITE_URL"] || "http://localhost:8080").pathname);
console.log(`dist: ${pages} pages with relative addresses`);
const { files, rawBytes, twinBytes } = await brotliCompressText(dist, "node_modules/.cache/erikti/brotli");
console.log(`dist: ${files} files compressed, ${(rawBytes / 1e6).toFixed(1)} MB to ${(twinBytes / 1e6).toFixed(1)} MB`);
