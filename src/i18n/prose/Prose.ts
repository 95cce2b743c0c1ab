/** A claim that shows a rule at work; its number, date and speaker come from the data. */
export interface ClaimExample {
  readonly id: string;
  readonly text: string;
}

/**
 * One part of a long text.
 *
 * Words in a text: `[[c0887]]` a claim, `[label](address)` a link, backticks code, `{name}` a fact of the data.
 */
export type ProseBlock =
  | { readonly kind: "h2" | "h3"; readonly id: string; readonly text: string }
  | { readonly kind: "p"; readonly text: string }
  | { readonly kind: "list" | "steps"; readonly items: readonly string[] }
  /** Names with a number of the data each. */
  | { readonly kind: "facts"; readonly rows: readonly { readonly label: string; readonly fact: string }[] }
  | { readonly kind: "claims"; readonly items: readonly ClaimExample[] }
  /** The marks of charts with their words. */
  | { readonly kind: "marks" }
  /** Why claims are not drawn, the commonest reasons first. */
  | { readonly kind: "reasons"; readonly other: string };

/** A page that is mostly text. */
export interface ProsePage {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly lede: string;
  readonly blocks: readonly ProseBlock[];
}

/** The long texts of one language. */
export interface SiteProse {
  readonly contents: string;
  readonly method: ProsePage;
  readonly about: ProsePage;
}
