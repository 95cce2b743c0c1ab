import type { Locale } from "../domain/locale.ts";
import { type RightsId, rights } from "../tables/rights.ts";

/** A statement of rights as schema.org has it. */
interface SchemaTerms {
  readonly "@type": "CreativeWork";
  readonly name: string;
  readonly text: string;
}

/** The properties of schema.org that say what may be done. */
export interface SchemaRights {
  readonly license: string | SchemaTerms;
  readonly usageInfo: SchemaTerms;
  readonly copyrightHolder?: { readonly "@type": "Organization"; readonly name: string };
}

/** Says the rights: an address where there is a licence, else the terms in words; the words stand beside either. */
export function schemaRights(id: RightsId, locale: Locale): SchemaRights {
  const { title, text, url, holder } = rights[id];
  const terms: SchemaTerms = { "@type": "CreativeWork", name: title[locale], text: text[locale] };
  const owner = holder === null ? {} : { copyrightHolder: { "@type": "Organization", name: holder } as const };
  return { license: url ?? terms, usageInfo: terms, ...owner };
}
