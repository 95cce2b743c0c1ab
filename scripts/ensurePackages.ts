/** Finds the programs that the tests drive, and installs Debian's where they are missing, as root: `node scripts/ensurePackages.ts`. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { describeMissing, packagesToInstall } from "./test/packagesToInstall.ts";
import { wantedTools } from "./test/wantedTools.ts";

const tools = Object.values(wantedTools);
const canInstall = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

function aptGet(...args: readonly string[]): boolean {
  console.log(`apt-get ${args.join(" ")}`);
  return spawnSync("apt-get", args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } }).status === 0;
}

const packages = packagesToInstall(tools);
if (packages.length > 0 && canInstall) {
  const startMs = performance.now();
  const isDone = aptGet("update", "-qq") && aptGet("install", "-y", "-qq", "--no-install-recommends", ...packages);
  console.log(`${packages.join(", ")}: ${isDone ? "installed" : "not installed"} in ${Math.round((performance.now() - startMs) / 1000)} s`);
}

for (const tool of tools) {
  if (tool.isThere()) {
    console.log(`${tool.name}: ${tool.path}`);
  } else {
    console.error(describeMissing(tool));
    process.exitCode = 1;
  }
}
