import { progressEn } from "../../i18n/progress/en.ts";
import { ProgressPage, type ProgressPageProps } from "./ProgressPage.tsx";

/** Promises with English words: a page loads the words of its own language only. */
export default function ProgressEn(props: ProgressPageProps) {
  return <ProgressPage page={props} text={progressEn} />;
}
