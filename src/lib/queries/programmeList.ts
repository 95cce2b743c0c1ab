import type { Locale } from "../domain/locale.ts";
import { textOf } from "./decode.ts";
import { inLocale } from "./inLocale.ts";
import type { Query } from "./query.ts";

/** A programme that funds NGOs and volunteers, in the reader's language. */
export interface ProgrammeRecord {
  readonly programmeId: string;
  readonly name: string;
  readonly description: string;
  readonly kind: string;
  readonly funderName: string;
}

/** Every funding programme. */
export const programmeList: Query<{ locale: Locale }, ProgrammeRecord> = {
  name: "programme-list",
  params: ["locale"],
  sql: `SELECT pr.programme_id, ${inLocale("pr", "name")} AS name, ${inLocale("pr", "description")} AS description, pr.kind,
  ${inLocale("f", "name")} AS funder_name
FROM programmes pr
JOIN funders f ON f.funder_id = pr.funder_id
ORDER BY pr.programme_id`,
  toRow: (raw) => ({
    programmeId: textOf(raw, "programme_id"),
    name: textOf(raw, "name"),
    description: textOf(raw, "description"),
    kind: textOf(raw, "kind"),
    funderName: textOf(raw, "funder_name"),
  }),
  examples: [{ locale: "kk" }, { locale: "ru" }, { locale: "en" }],
};
