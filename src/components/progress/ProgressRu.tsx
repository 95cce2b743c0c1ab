import { progressRu } from "../../i18n/progress/ru.ts";
import { ProgressIsland, type ProgressProps } from "./ProgressIsland.tsx";

/** The promises with Russian words: a page loads the words of its own language only. */
export default function ProgressRu(props: ProgressProps) {
  return <ProgressIsland {...props} text={progressRu} />;
}
