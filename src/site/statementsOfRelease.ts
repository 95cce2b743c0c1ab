import { grantStatements } from "../lib/queries/grantStatements.ts";
import { runnerOf } from "./keptReleases.ts";
import { oncePerRelease } from "./oncePerRelease.ts";

/** All statements about funding of a release (null: as published now) in one language, once for the whole build. */
export const statementsOfRelease = oncePerRelease(async (version, locale) => (await runnerOf(version))(grantStatements, { locale }));
