import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const staticImport = /\b(?:import|export)\s*(?:[\w$*{}\s,]+?\bfrom\s*)?["'`](\.[^"'`]+)["'`]/g;
const dynamicImport = /\bimport\(\s*["'`](\.[^"'`]+)["'`]\s*\)/g;

function targetsOf(file: string, pattern: RegExp): string[] {
  return Array.from(readFileSync(file, "utf8").matchAll(pattern), ([, target = ""]) => join(dirname(file), target));
}

/** Files that a browser fetches before the modules run: the modules themselves and what they import statically. */
export function loadedWith(modules: Iterable<string>): Set<string> {
  const loaded = new Set(modules);
  for (const file of loaded) for (const target of targetsOf(file, staticImport)) loaded.add(target);
  return loaded;
}

/** Files that a module may fetch while it runs. */
export function importedLater(file: string): string[] {
  return targetsOf(file, dynamicImport);
}
