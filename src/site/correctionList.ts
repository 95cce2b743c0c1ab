import type { ReleaseMessages } from "../i18n/releases/ReleaseMessages.ts";
import type { Locale } from "../lib/domain/locale.ts";
import type { ReleaseRecord } from "../lib/releases/releaseRecord.ts";
import { type ChangeView, viewChange } from "./releaseView.ts";

/** An error that was corrected, and the release that did it. */
export interface Correction extends ChangeView {
  readonly version: string;
  readonly releasedOn: string;
}

/** All corrections of all releases, the newest first. */
export function correctionList(releases: readonly ReleaseRecord[], locale: Locale, text: ReleaseMessages): Correction[] {
  return releases.flatMap((record) =>
    record.changes
      .filter((change) => change.isCorrection)
      .map((change) => ({ ...viewChange(change, record, locale, text), version: record.version, releasedOn: record.releasedOn })),
  );
}
