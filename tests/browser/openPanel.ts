import type { Page } from "playwright-core";

/** Opens what stands behind a word of the row of actions, and waits until it came. */
export async function openPanel(page: Page, word: string): Promise<void> {
  await page.locator(".action-words button", { hasText: word }).click();
  await page.locator(".action-panel > div").waitFor();
}
