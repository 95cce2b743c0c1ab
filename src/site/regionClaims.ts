import type { ClaimRecord } from "../lib/domain/claimRecord.ts";
import { regionalClaims } from "../lib/queries/regionalClaims.ts";
import { runnerOf } from "./keptReleases.ts";
import { oncePerRelease } from "./oncePerRelease.ts";

/** Every claim about a region in a release (null: as published now): coverage, maps and comparison are made of the same. */
export const regionClaims = oncePerRelease(async (version, locale): Promise<readonly ClaimRecord[]> =>
  (await runnerOf(version))(regionalClaims, { indicatorId: "*", geo: "*", locale }),
);
