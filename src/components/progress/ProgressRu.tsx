import { progressRu } from "../../i18n/progress/ru.ts";
import { ProgressPage, type ProgressPageProps } from "./ProgressPage.tsx";

/** Promises with Russian words: a page loads the words of its own language only. */
export default function ProgressRu(props: ProgressPageProps) {
  return <ProgressPage page={props} text={progressRu} />;
}
