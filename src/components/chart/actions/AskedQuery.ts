import type { ActionMessages } from "../../../i18n/actions/ActionMessages.ts";
import type { Query, RawRow, SqlValue } from "../../../lib/queries/query.ts";

type Params = Readonly<Record<string, SqlValue>>;

/** A question behind a chart, with its rows as the engine gives them. */
export interface AskedQuery {
  readonly query: Query<Params, RawRow>;
  readonly params: Params;
  /** What its rows are, beside those that are drawn. */
  readonly gives: keyof ActionMessages["sqlGives"];
}

/** A query as it was asked, its rows left as they come, so that they can be signed. */
export function askedQuery<Asked extends Params, Row>(query: Query<Asked, Row>, params: Asked, gives: AskedQuery["gives"]): AskedQuery {
  return { query: { ...query, toRow: (raw) => raw }, params, gives };
}
