import { progressKk } from "../../i18n/progress/kk.ts";
import { ProgressIsland, type ProgressProps } from "./ProgressIsland.tsx";

/** The promises with Kazakh words: a page loads the words of its own language only. */
export default function ProgressKk(props: ProgressProps) {
  return <ProgressIsland {...props} text={progressKk} />;
}
