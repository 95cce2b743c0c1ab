import type { WantedTool } from "./wantedTools.ts";

/** Debian packages of the tools that are missing; a tool that was named elsewhere by its variable is never filled by a package. */
export function packagesToInstall(tools: readonly WantedTool[]): string[] {
  return tools.filter((one) => one.path === one.debianPath && !one.isThere()).flatMap((one) => one.packages);
}

/** Says what is missing and what to do about it. */
export function describeMissing({ name, path, packages, variable }: WantedTool): string {
  const otherwise = variable === null ? "" : `, or name another: ${variable}=/path npm test`;
  return `${path}: got nothing that runs, expected ${name}. Install Debian's ${packages.join(" and ")}${otherwise}`;
}
