/** One of several answers. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly hint?: string;
}

interface Question {
  readonly message: string;
}

/** How questions reach a person; the steps know nothing of terminals. */
export interface Ask {
  /** `fault` judges an answer: null, or what is wrong with it. */
  readonly text: (question: Question & { readonly initial?: string; readonly fault?: (text: string) => string | null }) => Promise<string>;
  readonly choose: (question: Question & { readonly choices: readonly Choice[]; readonly initial?: string }) => Promise<string>;
  /** Choices that fit what was typed so far. */
  readonly find: (question: Question & { readonly choicesFor: (typed: string) => readonly Choice[] }) => Promise<string>;
  readonly confirm: (question: Question & { readonly initial: boolean }) => Promise<boolean>;
  readonly tell: (line: string) => void;
}
