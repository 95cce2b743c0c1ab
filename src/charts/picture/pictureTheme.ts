import type { ChartTheme } from "../chartTheme.ts";

/** Colours of a picture that leaves the site: always light, written out, the same as in `tokens.css`. */
export const pictureTheme: ChartTheme = {
  paper: "#ffffff",
  ink: "#16202a",
  soft: "#55616c",
  hair: "#dce2e7",
  grid: "#e9edf0",
  accent: "#00658a",
  signal: "#9a4607",
  lines: ["#00658a", "#75489b", "#3b7236", "#8a5a00"],
  font: "Golos Text",
};
