import { describe, expect, it } from "vitest";
import { describeMissing, packagesToInstall } from "../../../scripts/test/packagesToInstall.ts";
import type { WantedTool } from "../../../scripts/test/wantedTools.ts";

function aTool(change: Partial<WantedTool>): WantedTool {
  const path = "/usr/bin/tool";
  return { name: "Tool", variable: "TOOL", path, debianPath: path, packages: ["tool", "tool-data"], isThere: () => false, ...change };
}

describe("packagesToInstall(…)", () => {
  it("names the packages of what is missing, and of nothing else", () => {
    const there = aTool({ isThere: () => true, packages: ["there"] });
    expect(packagesToInstall([there, aTool({})])).toEqual(["tool", "tool-data"]);
    expect(packagesToInstall([there])).toEqual([]);
  });

  it("installs nothing for a tool that was named elsewhere", () => {
    expect(packagesToInstall([aTool({ path: "/opt/tool" })])).toEqual([]);
  });
});

describe("describeMissing(…)", () => {
  it("says place, rule and remedy", () => {
    expect(describeMissing(aTool({}))).toBe(
      "/usr/bin/tool: got nothing that runs, expected Tool. Install Debian's tool and tool-data, or name another: TOOL=/path npm test",
    );
    expect(describeMissing(aTool({ variable: null }))).toBe(
      "/usr/bin/tool: got nothing that runs, expected Tool. Install Debian's tool and tool-data",
    );
  });
});
