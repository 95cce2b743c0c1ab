import type { ProgressMessages } from "../../i18n/progress/ProgressMessages.ts";
import type { UnitForms } from "../../lib/domain/claimRecord.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import type { AsOf } from "../../lib/progress/asOf.ts";

/** What all cards of a page share. */
export interface CardContext {
  readonly locale: Locale;
  readonly text: ProgressMessages;
  readonly units: readonly UnitForms[];
  readonly asOf: AsOf;
}
