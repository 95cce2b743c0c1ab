/** Finds the Chromium that the browser tests drive, and installs Debian's when there is none: `node scripts/ensureChromium.ts`. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const debianPath = "/usr/bin/chromium";
const wanted = process.env["CHROMIUM"] ?? debianPath;
const remedy = "Install Debian's package chromium, or name another Chromium: CHROMIUM=/path/to/chromium npm test";

function run(command: string, args: readonly string[]): boolean {
  console.log(`${command} ${args.join(" ")}`);
  return spawnSync(command, args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } }).status === 0;
}

/** Only Debian's own path can be filled by its package, and only by root. */
function installChromium(): boolean {
  if (wanted !== debianPath || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  return run("apt-get", ["update", "-qq"]) && run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
}

if (existsSync(wanted) || (installChromium() && existsSync(wanted))) {
  console.log(`Chromium: ${wanted}`);
} else {
  console.error(`${wanted}: got no file, expected Chromium. ${remedy}`);
  process.exitCode = 1;
}
