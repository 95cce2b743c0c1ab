import type { ShownPromise } from "../../charts/promises/ShownPromise.ts";
import type { UnitForms } from "../../lib/domain/claimRecord.ts";
import type { Locale } from "../../lib/domain/locale.ts";

/** What a frame holds of its promise, to judge it anew for another day. */
export interface FramedPromise {
  readonly locale: Locale;
  readonly promise: ShownPromise;
  readonly units: readonly UnitForms[];
  /** Last and first day of which a verdict may be asked. */
  readonly today: string;
  readonly firstDay: string;
}
