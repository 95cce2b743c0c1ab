import type { Locale } from "../../lib/domain/locale.ts";
import type { PreviewOpening } from "./PreviewMessages.ts";

/** Words of sleeping previews in all languages, for the build; apart from the others, which the browser loads by language. */
export const previewOpenings: Readonly<Record<Locale, PreviewOpening>> = {
  kk: {
    open: "Барлық жолды сұрыптау және сүзу",
    loading: "Жолдар жүктеліп жатыр …",
    failed: "Жолдар жүктелмеді. Алғашқылары төменде тұр, барлығы файлда бар.",
    retry: "Қайталау",
    download: "Файлды жүктеп алу",
  },
  ru: {
    open: "Сортировать и фильтровать все строки",
    loading: "Строки загружаются …",
    failed: "Строки не загрузились. Первые из них стоят ниже, все есть в файле.",
    retry: "Повторить",
    download: "Скачать файл",
  },
  en: {
    open: "Sort and filter all rows",
    loading: "Loading all rows …",
    failed: "The rows did not load. The first ones stand below; all are in the file.",
    retry: "Try again",
    download: "Download the file",
  },
};
