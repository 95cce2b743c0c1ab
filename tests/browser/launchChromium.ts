import { type Browser, chromium } from "playwright-core";
import { wantedTools } from "../../scripts/test/wantedTools.ts";

/**
 * Starts the machine's Chromium, without anything that talks to the network by itself.
 *
 * Errors  when there is no Chromium at `$CHROMIUM` or where Debian's package puts it
 */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: wantedTools.chromium.path,
    timeout: 180_000,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
