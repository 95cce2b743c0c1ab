import { progressEn } from "../../i18n/progress/en.ts";
import { ProgressIsland, type ProgressProps } from "./ProgressIsland.tsx";

/** The promises with English words: a page loads the words of its own language only. */
export default function ProgressEn(props: ProgressProps) {
  return <ProgressIsland {...props} text={progressEn} />;
}
