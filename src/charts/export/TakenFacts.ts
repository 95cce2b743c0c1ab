import type { ActionMessages } from "../../i18n/actions/ActionMessages.ts";
import type { TypeSetter } from "../picture/typeSetter.ts";

/** What every table that leaves the site says of where it is from. */
export interface TakenFrom {
  readonly actions: ActionMessages;
  /** Release in words, and address that shows the same. */
  readonly release: string;
  readonly link: string;
}

/** The same with the titles of what is shown. */
export interface TakenFacts extends TakenFrom {
  readonly title: string;
  readonly subtitle: string;
}

/** The same with what sets the letters of a picture. */
export interface TakenPicture extends TakenFacts {
  readonly setter: TypeSetter;
}
