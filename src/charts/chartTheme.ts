/** Colours and fonts of a chart. In pages they are CSS variables, so that dark needs no second drawing. */
export interface ChartTheme {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly hair: string;
  readonly grid: string;
  readonly accent: string;
  readonly signal: string;
  /** Colours of further lines; never the only difference between them. */
  readonly lines: readonly string[];
  readonly font: string;
}

/** Theme for the page: the style sheet decides, light or dark. */
export const pageTheme: ChartTheme = {
  paper: "var(--paper)",
  ink: "var(--ink)",
  soft: "var(--soft)",
  hair: "var(--hair)",
  grid: "var(--grid)",
  accent: "var(--accent)",
  signal: "var(--signal)",
  lines: ["var(--accent)", "var(--line-2)", "var(--line-3)", "var(--line-4)"],
  font: "var(--font-text)",
};
