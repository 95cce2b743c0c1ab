import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";

/** Takes a file by a button of the opened panel of downloads. */
export async function takeFile(page: Page, label: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const button = page.locator(".action-row button").getByText(label, { exact: true });
  const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}
