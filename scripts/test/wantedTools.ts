import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** A program that the tests drive and npm does not bring. */
export interface WantedTool {
  readonly name: string;
  /** Where it is looked for; the variable, if there is one, names another place. */
  readonly path: string;
  readonly variable: string | null;
  /** Where its Debian packages put it; a bare name stands for the path of the shell. */
  readonly debianPath: string;
  readonly packages: readonly string[];
  readonly isThere: () => boolean;
}

interface Place {
  readonly variable: string | null;
  readonly debianPath: string;
}

/** With arguments, a tool is there when it runs with them; without, when its file is. */
function tool(name: string, { variable, debianPath }: Place, packages: readonly string[], check: readonly string[] = []): WantedTool {
  const path = (variable === null ? undefined : process.env[variable]) ?? debianPath;
  const isThere = (): boolean => (check.length === 0 ? existsSync(path) : spawnSync(path, check).status === 0);
  return { name, variable, path, debianPath, packages, isThere };
}

/** Chromium without its windows for the browser tests, which it runs in half the time; Python with pandas, R and curl for the snippets that the pages print. */
export const wantedTools = {
  chromium: tool("Chromium", { variable: "CHROMIUM", debianPath: "/usr/bin/chromium-headless-shell" }, ["chromium-headless-shell"]),
  python: tool("Python with pandas", { variable: "PYTHON", debianPath: "/usr/bin/python3" }, ["python3", "python3-pandas"], ["-c", "import pandas"]),
  r: tool("R", { variable: "RSCRIPT", debianPath: "/usr/bin/Rscript" }, ["r-base-core"]),
  curl: tool("curl", { variable: null, debianPath: "curl" }, ["curl"], ["--version"]),
} as const satisfies Readonly<Record<string, WantedTool>>;
