import { progressKk } from "../../i18n/progress/kk.ts";
import { ProgressPage, type ProgressPageProps } from "./ProgressPage.tsx";

/** Promises with Kazakh words: a page loads the words of its own language only. */
export default function ProgressKk(props: ProgressPageProps) {
  return <ProgressPage page={props} text={progressKk} />;
}
