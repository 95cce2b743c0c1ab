/**
 * Finishes `dist/` after Astro: addresses become relative, so that one build serves under any path,
 * and everything that compresses gets a Brotli twin for hosts that serve such twins.
 */
import { execFileSync } from "node:child_process";
import { relativeAddresses } from "./finish/relativeAddresses.ts";

const dist = "dist";
const pages = relativeAddresses(dist, new URL(process.env["SITE_URL"] || "http://localhost:8080").pathname);
console.log(`dist: ${pages} pages with relative addresses`);

/** For each file Brotli takes 32 MB, which glibc gives back at once; told to keep them it needs a quarter of the time. Elsewhere these mean nothing. */
const keptMemory = { MALLOC_ARENA_MAX: "1", MALLOC_MMAP_THRESHOLD_: "268435456", MALLOC_TRIM_THRESHOLD_: "1073741824" };
execFileSync(process.execPath, ["scripts/finish/compressSite.ts", dist], { stdio: "inherit", env: { ...process.env, ...keptMemory } });
