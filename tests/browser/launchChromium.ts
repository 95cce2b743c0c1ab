import { type Browser, chromium } from "playwright-core";

/**
 * Starts the machine's Chromium, without anything that talks to the network by itself.
 *
 * Errors  when there is no Chromium at `$CHROMIUM` or /usr/bin/chromium
 */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
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
