/**
 * SQL that picks the column of the reader's language from `alias.stem_en`, `_ru`, `_kk`.
 *
 * The names come from the code, never from a reader; the language is the bound `$locale`.
 */
export function inLocale(alias: string, stem: string): string {
  return `CASE $locale WHEN 'kk' THEN ${alias}.${stem}_kk WHEN 'ru' THEN ${alias}.${stem}_ru ELSE ${alias}.${stem}_en END`;
}

/** SQL for the name of a publisher; one that was not identified is said so in the reader's language. */
export function publisherInLocale(alias: string): string {
  const words = "CASE $locale WHEN 'kk' THEN 'Басылымы анықталмаған' WHEN 'ru' THEN 'Издание не установлено' ELSE 'Publisher not identified' END";
  return `CASE WHEN ${alias}.publisher = 'Not identified' THEN ${words} ELSE ${alias}.publisher END AS publisher`;
}
