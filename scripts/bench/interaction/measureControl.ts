import type { Browser, Page } from "playwright-core";
import { type ChartLook, chooseInPage } from "./chooseInPage.ts";

/** A control of a chart and the two choices that take turns. */
export interface ControlCase {
  readonly path: string;
  readonly control: string;
  readonly choices: readonly [string, string];
}

/** Times of a control, and of what ran beside it in turns. */
export interface ControlTimes {
  readonly ms: readonly number[];
  readonly besideMs: readonly number[];
}

export interface ControlOnSite extends ControlCase {
  /** Address of the site, without a slash at the end. */
  readonly origin: string;
  /** Name of the data, for messages. */
  readonly data: string;
  /** Runs the same question elsewhere for the first or the second choice, and says how long it took. */
  readonly beside: (turn: 0 | 1) => Promise<number>;
}

const limitMs = 30_000;

async function openChart(browser: Browser, address: string, faults: string[]): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on("pageerror", (fault) => faults.push(String(fault)));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await page.goto(address);
  await page.locator("figure.figure").scrollIntoViewIfNeeded();
  await page.locator(".chart-controls").waitFor({ state: "attached" });
  await page.locator(".live-drawing svg").waitFor({ state: "attached" });
  return page;
}

/**
 * Measures from the change of a control to the repainted chart: table and drawing show the new answer, one frame is painted.
 *
 * Shape   site, control, rounds → times
 * Errors  an Error when the chart does not answer, or the choices look the same
 */
export async function measureControl(
  browser: Browser,
  { origin, path, control, choices, data, beside }: ControlOnSite,
  rounds: { readonly counted: number; readonly warmUp: number },
): Promise<ControlTimes> {
  const faults: string[] = [];
  const page = await openChart(browser, `${origin}/${path}`, faults);
  const choose = async (value: string, wanted: ChartLook | null) => {
    const chosen = await page.evaluate(chooseInPage, { control, value, wanted, limitMs });
    if (chosen !== null) return chosen;
    const told =
      faults.length > 0 ? `Page says: ${faults.join("; ")}` : "The page is silent: perhaps few rows look the same for both choices; measure more";
    throw new Error(`${path} ${control}=${value}, ${data}: got no other chart in ${limitMs / 1000} s, expected one. ${told}`);
  };
  try {
    // The first view comes with the page; only from the second choice on has the engine answered both.
    await choose(choices[1], null);
    const looks = [(await choose(choices[0], null)).look, (await choose(choices[1], null)).look] as const;
    const [times, besideMs]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds.warmUp + rounds.counted; round += 1) {
      const turn = round % 2 === 0 ? 0 : 1;
      const { ms } = await choose(choices[turn], looks[turn]);
      const nextToIt = await beside(turn);
      if (round < rounds.warmUp) continue;
      times.push(ms);
      besideMs.push(nextToIt);
    }
    if (faults.length > 0) throw new Error(`${path}: got faults on the page, expected none: ${faults.join("; ")}`);
    return { ms: times, besideMs };
  } finally {
    await page.close();
  }
}
