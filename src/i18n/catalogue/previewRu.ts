import { formatNumber } from "../../lib/format/formatNumber.ts";
import type { PreviewMessages } from "./PreviewMessages.ts";

const write = (value: number): string => formatNumber(value, "ru");

/** Russian words of the preview. */
export const previewRu: PreviewMessages = {
  controls: "Фильтр таблицы",
  filter: "Строки, где есть",
  anyValue: "любое",
  columns: (shown, all) => `Столбцы: ${write(shown)} из ${write(all)}`,
  allColumns: "Показать все столбцы",
  reset: "Сбросить",
  region: (table) => `Строки таблицы ${table}; прокручивается вбок`,
  sortBy: (column) => `Сортировать по столбцу ${column}`,
  showing: (from, to, found, all) =>
    found === all
      ? `Строки ${write(from)}–${write(to)} из ${write(found)}`
      : `Строки ${write(from)}–${write(to)} из найденных ${write(found)}, всего в таблице ${write(all)}`,
  nothing: "Таких строк нет. Попробуйте другое слово или сбросьте фильтры.",
  pages: "Страницы таблицы",
  previous: "Предыдущая страница",
  next: "Следующая страница",
  page: (page, pages) => `Страница ${write(page)} из ${write(pages)}`,
};
