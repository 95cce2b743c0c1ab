import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(import.meta.dirname, "../..");
const run = promisify(execFile);

/** What data, pages and frames are built from; the packages are linked. */
const copied = [
  "data",
  "scripts",
  "src",
  "public/embed.js",
  "public/favicon.svg",
  "LICENSE-DATA.md",
  "package.json",
  "tsconfig.json",
  "astro.config.mjs",
];
/** Pages that a copy builds; all others are taken out of it, for a whole site takes minutes. */
const builtPages = [
  "embed/[indicator]/[...version].astro",
  "embed/maps/[slice]/[...version].astro",
  "embed/world/[measure]/[...version].astro",
  "indicators/[indicator].astro",
  "regions/maps/index.astro",
  "world/[...measure].astro",
];

/** A copy of the repository, in which releases can be made without touching the repository. */
export interface SiteCopy {
  readonly dist: string;
  /** Releases the data as they stand and gives the version; data that equal the newest release keep it. */
  readonly release: () => Promise<string>;
  readonly edit: (file: string, change: (text: string) => string) => Promise<void>;
  /** Builds the data, then the pages and frames of these indicators, of the maps and of the neighbours. */
  readonly build: (indicatorIds: readonly string[]) => Promise<void>;
  readonly remove: () => Promise<void>;
}

async function linkPackages(folder: string): Promise<void> {
  const packages = join(root, "node_modules");
  await mkdir(join(folder, "node_modules"));
  // One by one: what tools write into the folder stays in the copy.
  const names = (await readdir(packages)).filter((name) => !name.startsWith("."));
  await Promise.all(names.map((name) => symlink(join(packages, name), join(folder, "node_modules", name))));
}

async function takeOutPages(folder: string): Promise<void> {
  const pages = join(folder, "src/pages/[locale]");
  const files = await readdir(pages, { recursive: true, withFileTypes: true });
  const kept = new Set(builtPages.map((page) => join(pages, page)));
  const others = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  await Promise.all(others.filter((file) => !kept.has(file)).map((file) => rm(file)));
}

const missingReason = /expected a row (\S+) in change_reasons\.csv/g;

/** Copies what is needed into a new folder. */
export async function copySite(): Promise<SiteCopy> {
  const folder = await mkdtemp(join(tmpdir(), "erikti-site-"));
  await Promise.all(copied.map((name) => cp(join(root, name), join(folder, name), { recursive: true })));
  await linkPackages(folder);
  await takeOutPages(folder);
  const env = { ...process.env, SITE_URL: "", ASTRO_TELEMETRY_DISABLED: "1" };
  const node = async (args: readonly string[], more: Record<string, string> = {}): Promise<string> => {
    const options = { cwd: folder, env: { ...env, ...more }, maxBuffer: 1e8 };
    return (await run(process.execPath, args, options)).stdout;
  };
  const edit: SiteCopy["edit"] = async (file, change) => {
    await writeFile(join(folder, file), change(await readFile(join(folder, file), "utf8")));
  };

  /** Runs the release script; what it says when it refuses. */
  const tryRelease = async (): Promise<string | null> => {
    const { released_on: day } = JSON.parse(await readFile(join(folder, "data/release.json"), "utf8")) as { released_on: string };
    try {
      await node(["scripts/release.ts", "--on", day]);
      return null;
    } catch (fault) {
      return (fault as { stdout?: string }).stdout ?? String(fault);
    }
  };

  const release = async (): Promise<string> => {
    let refused = await tryRelease();
    const reasons = [...(refused ?? "").matchAll(missingReason)].map(([, row = ""]) => `${row},false,Test,Проверка,Сынақ\n`);
    if (reasons.length > 0) {
      await edit("data/change_reasons.csv", (text) => text + reasons.join(""));
      refused = await tryRelease();
    }
    if (refused !== null && !refused.includes("expected something that changed since")) throw new Error(refused);
    return (JSON.parse(await readFile(join(folder, "data/release.json"), "utf8")) as { version: string }).version;
  };

  return {
    dist: join(folder, "dist"),
    release,
    edit,
    build: async (indicatorIds) => {
      await node(["scripts/data-build.ts"]);
      await node(["node_modules/astro/bin/astro.mjs", "build"], { ERIKTI_INDICATORS: indicatorIds.join(",") });
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
