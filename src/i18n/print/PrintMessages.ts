/** Words that stand on paper alone. */
export interface PrintMessages {
  readonly permanentLink: string;
  /** What the sheet leaves out; an address follows. */
  readonly allClaims: (claims: string, sources: string) => string;
}
