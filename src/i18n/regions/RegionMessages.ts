/** Words of the list of regions and of a region's page. */
export interface RegionMessages {
  readonly title: string;
  readonly description: string;
  readonly lede: string;
  readonly columns: { readonly region: string; readonly claims: string; readonly indicators: string; readonly population: string };
  readonly pageTitle: (name: string) => string;
  readonly pageDescription: (inPlace: string) => string;
  readonly found: (inPlace: string, claims: string, indicators: string, sources: string) => string;
  readonly nothing: (inPlace: string) => string;
  readonly caution: string;
  readonly formed: (date: string, predecessor: string) => string;
  readonly oldBorders: (date: string) => string;
  readonly facts: { readonly centre: string; readonly area: string; readonly population: string; readonly code: string };
  readonly squareKilometres: string;
  readonly noPopulation: string;
  readonly source: string;
  readonly claimsHeading: string;
  readonly chart: string;
  readonly populationHeading: string;
  readonly populationColumns: { readonly date: string; readonly people: string; readonly source: string };
  readonly oldBordersMark: string;
}
