import { decode } from "fast-png";
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { pictureTheme } from "../../src/charts/picture/pictureTheme.ts";
import { actionMessages } from "../../src/i18n/actions/messages.ts";
import { type Coverage, differenceOf } from "./glyphMatch.ts";
import { isFullRun } from "./inTurn.ts";
import { type FaceName, referenceGlyphs } from "./referenceGlyphs.ts";
import { readPage } from "./sitePages.ts";
import { useSite } from "./useSite.ts";

const site = await useSite();

/** Lines of a picture as `composePicture` sets them, in its pixels. */
const lines = {
  title: { face: "head", fontPx: 27, topPx: 26, bottomPx: 64, ink: pictureTheme.ink },
  subtitle: { face: "text", fontPx: 16, topPx: 64, bottomPx: 92, ink: pictureTheme.soft },
} as const satisfies Record<string, { face: FaceName; fontPx: number; topPx: number; bottomPx: number; ink: string }>;
type Line = keyof typeof lines;

const words = actionMessages.kk;
/** A picture for print is ten times as large, and takes as long to look through. */
const sizes = { double: words.pictureSizes.double, ...(isFullRun ? { press: words.pictureSizes.press } : {}) };
const pictureWidthPx = 876;

/** The worst cell of a letter that is there differs by less than this, and that of a letter that is not by more. */
const likeness = 0.15;

const kazakh = Array.from("ӘҒҚҢӨҰҮҺІ₸әғқңөұүһі");
/** What a wrong font or a careless hand would put in their place, letter by letter. */
const lookAlikes = Array.from("АГКНОУУНГТагкноуунл");
/** A letter that no font of pictures holds: it is drawn as an empty box. */
const tofu = kazakh.map(() => "漢");

interface Exported {
  readonly picture: ReturnType<typeof decode>;
  readonly scale: number;
}

/** Opens a Kazakh page, with other words in it if wanted, and takes the picture by the page's own button. */
async function exportPicture(indicatorId: string, label: string, change: (html: string) => string = (html) => html): Promise<Exported> {
  const { page } = await site.newPage({ viewport: { width: 1280, height: 900 } });
  const path = `kk/indicators/${indicatorId}/`;
  await page.route(site.url(path), (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: change(readPage(path)) }));
  await page.goto(site.url(path));
  await page.locator("figure.figure").scrollIntoViewIfNeeded();
  await page.locator(".action-words button", { hasText: words.download }).click();
  const button = page.locator(".action-row button").getByText(label, { exact: true });
  const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
  const picture = decode(await readFile(await file.path()));
  await page.context().close();
  return { picture, scale: picture.width / pictureWidthPx };
}

/** Cuts a line out of a picture and reads its ink. */
function cutLine({ picture, scale }: Exported, line: Line): Coverage {
  const { topPx, bottomPx, ink: color } = lines[line];
  const [top, bottom] = [Math.floor(topPx * scale), Math.ceil(bottomPx * scale)];
  const { width, channels, data } = picture;
  const full = 255 - Number.parseInt(color.slice(1, 3), 16);
  const ink = Float32Array.from({ length: (bottom - top) * width }, (_, at) => (255 - (data[(top * width + at) * channels] ?? 255)) / full);
  return trimmed({ width, height: bottom - top, ink });
}

/** Leaves out the empty paper on the right, where nothing is to be found. */
function trimmed({ width, height, ink }: Coverage): Coverage {
  let right = 0;
  for (let at = 0; at < ink.length; at += 1) if ((ink[at] ?? 0) > 0.05) right = Math.max(right, at % width);
  const to = Math.min(width, right + 4);
  return { width: to, height, ink: Float32Array.from({ length: to * height }, (_, at) => ink[Math.floor(at / to) * width + (at % to)] ?? 0) };
}

/** How far each letter differs from its best place in a line. */
async function differences(exported: Exported, line: Line, letters: readonly string[]): Promise<Record<string, number>> {
  const { face, fontPx } = lines[line];
  const references = await referenceGlyphs(site.browser, letters, { face, fontPx: fontPx * exported.scale });
  const cut = cutLine(exported, line);
  return Object.fromEntries([...references].map(([letter, templates]) => [letter, differenceOf(cut, templates)]));
}

/** Puts letters in the place of title and subtitle; everything else is the page as built. */
function withLetters(letters: readonly string[]): (html: string) => string {
  const line = letters.join(" ");
  return (html) => html.replaceAll("Еріктілер санының жылдық өзгерісі", line).replaceAll("Қазақстан", line);
}

/** Letters of which nothing in a line is like the reference. */
async function missing(exported: Exported, line: Line, letters: readonly string[]): Promise<string[]> {
  const found = await differences(exported, line, letters);
  return letters.filter((letter) => (found[letter] ?? 1) > likeness);
}

interface RealLine {
  readonly indicatorId: string;
  readonly line: Line;
  readonly letters: string;
}

/** Titles and a subtitle as the site has them; Ғ Ң Һ ₸ һ begin or stand in none of them. */
const furtherTitles: readonly RealLine[] = [
  { indicatorId: "wgi_score", line: "title", letters: "Әқі" },
  { indicatorId: "ngo_employees", line: "title", letters: "ҰҮұі" },
  { indicatorId: "event_volunteers", line: "title", letters: "Іғі" },
  { indicatorId: "trust_share", line: "title", letters: "әқі" },
  { indicatorId: "help_requests", line: "title", letters: "өүұі" },
];
const realLines: readonly RealLine[] = [
  { indicatorId: "eco_concept_share", line: "title", letters: "Ққңөұі" },
  { indicatorId: "front_offices", line: "subtitle", letters: "ҚӨқңі" },
  ...(isFullRun ? furtherTitles : []),
];

describe("letters in the picture that the page's own button gives", () => {
  it.each(realLines)("are those of the typeface in the $line of $indicatorId", async ({ indicatorId, line, letters }) => {
    const exported = await exportPicture(indicatorId, sizes.double);
    expect(await missing(exported, line, Array.from(letters))).toEqual([]);
  });

  it.each(Object.entries(sizes))("are all of the typeface when the page is given every Kazakh letter and the tenge, size %s", async (_, label) => {
    const exported = await exportPicture("volunteers_change", label, withLetters(kazakh));
    for (const line of ["title", "subtitle"] as const) expect(await missing(exported, line, kazakh), line).toEqual([]);
  });

  it.each([
    ["letters that look alike", lookAlikes],
    ["empty boxes", tofu],
  ] as const)("are told from %s", async (_, letters) => {
    const exported = await exportPicture("volunteers_change", sizes.double, withLetters(letters));
    for (const line of ["title", "subtitle"] as const) expect(await missing(exported, line, kazakh), line).toEqual(kazakh);
  });
});
