/** Words of pages. Sentences that hold a number take it and agree with it. */
export interface SiteMessages {
  readonly languageName: string;
  readonly tagline: string;
  readonly skipToContent: string;
  readonly menu: string;
  readonly languages: string;
  readonly mainNavigation: string;
  readonly nav: Readonly<
    Record<"indicators" | "progress" | "regions" | "grants" | "timeline" | "world" | "data" | "sources" | "method" | "about", string>
  >;
  readonly footer: {
    readonly notGovernment: string;
    readonly collectedThrough: (date: string) => string;
    readonly release: (version: string) => string;
    /** The data were changed since the release. */
    readonly draft: string;
    readonly error: string;
    readonly licence: string;
  };
  readonly overview: {
    readonly title: string;
    readonly description: string;
    readonly heading: string;
    readonly kicker: (sources: string, claims: string, date: string) => string;
    readonly lede: string;
    readonly clashHeading: (year: string, count: number) => string;
    readonly whyHeading: string;
    readonly why: string;
    readonly ledgerHeading: string;
    readonly ledgerNote: string;
    readonly claims: (count: number) => string;
    readonly countsInYear: (year: string, count: number) => string;
    readonly milestones: string;
    readonly allIndicators: (count: number) => string;
    readonly columns: { readonly indicator: string; readonly chart: string; readonly latest: string; readonly who: string };
  };
  readonly indicators: {
    readonly title: string;
    readonly description: (count: number) => string;
    readonly heading: string;
    readonly lede: (indicators: string, claims: string) => string;
    readonly search: string;
    readonly searchHint: string;
    readonly theme: string;
    readonly allThemes: string;
    readonly form: string;
    readonly allForms: string;
    readonly formNames: Readonly<Record<"line" | "dots" | "figure" | "none", string>>;
    readonly found: (count: number) => string;
    readonly nothing: string;
    readonly clear: string;
  };
  readonly indicator: {
    readonly description: (name: string, claims: string, sources: string) => string;
    readonly claimsHeading: string;
    readonly claimsLede: (claims: string, sources: string) => string;
    readonly otherPlaces: string;
    readonly columns: { readonly number: string; readonly when: string; readonly who: string };
    /** Before words that were read on the page, and before a number whose words were not. */
    readonly printed: string;
    readonly noted: string;
    readonly quote: (words: string) => string;
    readonly inferred: string;
    readonly readFull: string;
    readonly readExcerpt: string;
    readonly readData: string;
    readonly noLink: string;
    readonly repeatedIn: (count: number) => string;
    readonly notDrawn: (reason: string) => string;
    readonly differentHeading: string;
    readonly differentLede: string;
    readonly definition: string;
    readonly comparability: string;
    readonly notFoundHeading: string;
    readonly notFound: (sources: string, date: string) => string;
    readonly notFoundNumber: (sources: string, date: string) => string;
    readonly regionsFound: (count: number) => string;
    readonly noRegions: string;
    readonly noneForCountry: string;
    readonly related: string;
    readonly grants: string;
    readonly grantsNote: string;
    readonly grantColumns: { readonly number: string; readonly period: string; readonly programme: string };
    readonly targets: string;
    readonly targetColumns: { readonly target: string; readonly number: string; readonly due: string };
    readonly yesNo: string;
    readonly repeatOf: (id: string) => string;
    readonly linkTo: (id: string) => string;
  };
  readonly notFound: { readonly title: string; readonly text: string; readonly home: string };
}
