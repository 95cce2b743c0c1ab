/** Name under which the published database is attached in both engines. */
export const databaseName = "erikti";

/**
 * What both engines run before the first question, in this order.
 *
 * Extensions are off first: an engine that tries to fetch one and fails is broken afterwards. The lock comes
 * last: from then on SQL reaches no file and no network, and no setting can be changed.
 *
 * Shape   path or registered name of the database → statements
 */
export function sessionSql(databaseFile: string): readonly string[] {
  return [
    "SET autoload_known_extensions = false",
    "SET autoinstall_known_extensions = false",
    `ATTACH '${databaseFile.replaceAll("'", "''")}' AS ${databaseName} (READ_ONLY)`,
    `USE ${databaseName}`,
    "SET enable_external_access = false",
    "SET lock_configuration = true",
  ];
}
