import { type Browser, chromium } from "playwright-core";
import { wantedTools } from "../../test/wantedTools.ts";

/**
 * Starts the machine's Chromium.
 *
 * Errors  an Error when there is none
 */
export async function openChromium(): Promise<Browser> {
  const { path, variable, isThere } = wantedTools.chromium;
  if (!isThere()) throw new Error(`${path}: got no Chromium, expected one. Install it, or name its place in ${variable}`);
  return await chromium.launch({
    executablePath: path,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"],
  });
}
