import { defineConfig } from "vitest/config";

// Dates must come out the same far from UTC; the workers inherit the zone.
process.env["TZ"] = "Asia/Almaty";

/** Tests that drive Chromium. */
const driven = ["tests/browser/**/*.test.ts", "tests/engine/**/*.test.ts"];
/** Minutes each, about what happens at a release, or seen from the page by a test that stays: `npm run test:full` runs them. */
const slow = [
  "tests/browser/nextRelease.test.ts",
  "tests/browser/print.test.ts",
  "tests/engine/engineFaults.test.ts",
  "tests/scripts/release/{makeRelease,releaseStory}.test.ts",
  "tests/scripts/impact/*.test.ts",
  "tests/scripts/bench/interaction/generatedDatabase.test.ts",
];
const isFull = process.env["ERIKTI_TESTS"] === "full";

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: isFull ? driven : [...driven, ...slow],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: "browser",
          include: driven,
          exclude: isFull ? [] : slow,
          // Limits for what never comes; a busy machine can be ten times slower than an idle one.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 60_000 } },
          // Once more, for a browser that starved; the report says of which.
          retry: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
