import { formatNumber } from "../../lib/format/formatNumber.ts";
import type { PreviewMessages } from "./PreviewMessages.ts";

const write = (value: number): string => formatNumber(value, "kk");

/** Kazakh words of the preview. */
export const previewKk: PreviewMessages = {
  controls: "Кестені сүзу",
  filter: "Мына мәтін бар жолдар",
  anyValue: "кез келген",
  columns: (shown, all) => `Бағандар: барлығы ${write(all)}, көрсетілгені ${write(shown)}`,
  allColumns: "Барлық бағанды көрсету",
  reset: "Тазалау",
  region: (table) => `«${table}» кестесінің жолдары; көлденең айналдырылады`,
  sortBy: (column) => `Сұрыптау: ${column}`,
  showing: (from, to, found, all) =>
    found === all
      ? `Жолдар: ${write(from)}–${write(to)}, барлығы ${write(found)}`
      : `Жолдар: ${write(from)}–${write(to)}, табылғаны ${write(found)}, кестеде барлығы ${write(all)}`,
  nothing: "Мұндай жол жоқ. Басқа сөз жазып көріңіз немесе сүзгілерді тазалаңыз.",
  pages: "Кестенің беттері",
  previous: "Алдыңғы бет",
  next: "Келесі бет",
  page: (page, pages) => `Бет: ${write(page)} / ${write(pages)}`,
};
