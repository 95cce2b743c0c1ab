import { useId } from "react";
import type { ActionMessages } from "../../../i18n/actions/ActionMessages.ts";
import { useCopy } from "./useCopy.ts";

interface Props {
  readonly label: string;
  readonly text: string;
  readonly words: ActionMessages;
  /** Offers the text as a file, too. */
  readonly onSave?: (() => void) | undefined;
}

/** A text to take away, with a button that copies it and says so. */
export function CopyBlock({ label, text, words, onSave }: Props) {
  const id = useId();
  const { status, copy } = useCopy();
  return (
    <div className="copy-block">
      <p id={id} className="copy-label">
        {label}
      </p>
      <div className="copy-text" role="region" aria-labelledby={id} tabIndex={0}>
        <pre>
          <code>{text}</code>
        </pre>
      </div>
      <p className="copy-buttons">
        <button type="button" onClick={() => copy(text)} aria-describedby={id}>
          {words.copy}
        </button>
        {onSave ? (
          <button type="button" onClick={onSave} aria-describedby={id}>
            {words.download}
          </button>
        ) : null}
        <span role="status">{status === "copied" ? words.copied : status === "failed" ? words.copyFailed : ""}</span>
      </p>
    </div>
  );
}
