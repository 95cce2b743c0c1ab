import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { type Import, parseImports } from "./parseImports.ts";

/** An import of one file, its target as a path from the root of the repository or a package. */
export interface ImportEdge extends Pick<Import, "kind"> {
  readonly from: string;
  readonly to: string;
  readonly isPackage: boolean;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Text of a file, named from the root of the repository. */
export function readText(file: string): string {
  return readFileSync(posix.join(root, file), "utf8");
}

/** Code files under the folders, named from the root of the repository, in the order of their names. */
export function listCode(folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) => readdirSync(posix.join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => posix.join(folder, name)))
    .filter((file) => /\.([mc]?[jt]sx?|astro)$/.test(file))
    .toSorted();
}

/** Names the target of an import: `../lib/a.ts` becomes `src/lib/a.ts`, `echarts/core` stays. */
export function toEdge(from: string, { specifier, kind }: Import): ImportEdge {
  const isPackage = !/^\.{0,2}\//.test(specifier);
  const path = specifier.replace(/\?.*$/, "");
  return { from, kind, isPackage, to: isPackage ? specifier : posix.join(posix.dirname(from), path) };
}

export function readEdges(files: readonly string[]): ImportEdge[] {
  return files.flatMap((file) => parseImports(file, readText(file)).map((one) => toEdge(file, one)));
}

/** Tells whether the target of an import is there; what a script generates need not be. */
export function isTargetThere(edge: ImportEdge): boolean {
  return edge.isPackage || edge.to.startsWith("src/generated/") || existsSync(posix.join(root, edge.to));
}

/** Finds the circles in which files import each other, types and dynamic imports included. */
export function findCycles(edges: readonly ImportEdge[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to, isPackage } of edges) if (!isPackage) targets.set(from, [...(targets.get(from) ?? []), to]);
  const finished = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (finished.has(file) || path.includes(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...path, file]);
    finished.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return cycles;
}

/** Tells whether running a file loads a package, itself or through what it imports. */
export function loadsPackage(edges: readonly ImportEdge[], file: string, name: string): boolean {
  const seen = new Set([file]);
  for (const one of seen) {
    for (const edge of edges) {
      if (edge.from !== one || edge.kind === "type") continue;
      if (edge.isPackage && edge.to === name) return true;
      if (!edge.isPackage) seen.add(edge.to);
    }
  }
  return false;
}

/** Finds imports of engine files by folders that must not load one of the engine's packages. */
export function findEngineFaults(edges: readonly ImportEdge[], folders: readonly string[], name: string): string[] {
  return edges
    .filter((edge) => edge.kind !== "type" && !edge.isPackage && edge.to.startsWith("src/engine/"))
    .filter((edge) => folders.some((folder) => edge.from.startsWith(`${folder}/`)) && loadsPackage(edges, edge.to, name))
    .map((edge) => `${edge.from} imports ${edge.to}, which loads ${name}`);
}
