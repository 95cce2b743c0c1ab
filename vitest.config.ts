import { defineConfig } from "vitest/config";

// Dates must come out the same far from UTC; the workers inherit the zone.
process.env["TZ"] = "Asia/Almaty";

/** Tests that drive Chromium or measure time: one file after the other, for two cores carry no more. */
const driven = ["tests/browser/**/*.test.ts", "tests/engine/**/*.test.ts"];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: driven,
          testTimeout: 10_000,
          hookTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: "browser",
          include: driven,
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 90_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
