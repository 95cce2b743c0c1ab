import { afterAll, afterEach } from "vitest";
import type { NativeRunner } from "../../src/engine/nativeRunner.ts";
import { openPublished } from "./expectedChart.ts";
import { openSite, type Site } from "./openSite.ts";

/** Opens the site for the tests of a file: each leaves it without pages and without faults of the server. */
export async function useSite(options: Parameters<typeof openSite>[0] = {}): Promise<Site> {
  const site = await openSite(options);
  afterEach(async () => {
    const { faults } = site.server;
    for (const key of Object.keys(faults)) Reflect.deleteProperty(faults, key);
    await site.closePages();
  });
  afterAll(() => site.close());
  return site;
}

/** Opens the published database in the native engine for the tests of a file. */
export async function useNative(): Promise<NativeRunner> {
  const native = await openPublished();
  afterAll(() => native.close());
  return native;
}
