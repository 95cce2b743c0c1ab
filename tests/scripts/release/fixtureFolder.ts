import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Day of the first release of the fixture, and of the one that follows. */
export const firstDay = "2025-01-15";
export const secondDay = "2025-01-20";

/** A data folder of its own: the valid fixture, with what is changed in it. */
export interface FixtureFolder {
  readonly path: string;
  readonly edit: (file: string, change: (text: string) => string) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Copies the valid fixture, or another folder, into a new folder. */
export async function fixtureFolder(from = "tests/fixtures/valid"): Promise<FixtureFolder> {
  const parent = await mkdtemp(join(tmpdir(), "erikti-fixture-"));
  const path = join(parent, "data");
  await cp(from, path, { recursive: true });
  const edit: FixtureFolder["edit"] = async (file, change) => {
    await writeFile(join(path, file), change(await readFile(join(path, file), "utf8")));
  };
  return { path, edit, remove: () => rm(parent, { recursive: true, force: true }) };
}

/** Adds a milestone, corrects the value of a claim, withdraws another claim. */
export async function changeThreeRows({ edit }: FixtureFolder): Promise<void> {
  await edit("milestones.csv", (text) => `${text}fixture-m2,2030-02,law,KZ,Fixture event,Пробное событие,Сынақ оқиғасы,fixture-s1\n`);
  await edit("claims.csv", (text) =>
    text.replace(",1000,exact,people,1 000 fixture people,", ",1100.5,more_than,people,1 000 fixture people,").replace(/fixture-c6,.*\n/, ""),
  );
}

const reasons = [
  "2025.01.1,claims,fixture-c1,changed,true,Misread <number> & sign.,Число прочитано неверно.,Сан қате оқылған.",
  "2025.01.1,claims,fixture-c6,withdrawn,false,It stood twice.,Стояло дважды.,Екі рет тұрған.",
  "2025.01.1,milestones,*,added,false,Found later.,Найдено позже.,Кейін табылды.",
];

/** Says why the three rows changed. */
export async function explainThreeRows({ edit }: FixtureFolder): Promise<void> {
  await edit("change_reasons.csv", (text) => `${text}${reasons.join("\n")}\n`);
}
