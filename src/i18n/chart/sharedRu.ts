import { endSentence } from "../endSentence.ts";
import type { SharedChartMessages } from "./SharedChartMessages.ts";

/** Russian words that charts and maps of every kind share. */
export const sharedChartRu: SharedChartMessages = {
  per1000Axis: (unit) => `${unit} на 1\u00a0000 жителей`,
  oldBorders: (date) => endSentence(`Подсчитано в границах, которые были у региона до ${date}`),
  measure: "Мера",
  asCounted: "число",
  per1000: "на 1\u00a0000 жителей",
  per1000Value: (value) => `${value} на 1\u00a0000 жителей`,
  reset: "Сбросить",
  controls: "Настройки графика",
  engineLoading: (percent) => `Загружается база данных: ${percent}`,
  engineWorking: "Считается…",
  engineFailed: "Изменить график сейчас нельзя.",
  engineReason: {
    unreachable: "Файлы базы данных не загрузились.",
    corrupt: "Файлы базы данных загрузились поврежденными или не полностью.",
    timeout: "База данных слишком долго не отвечает.",
    unsupported: "Этот браузер не умеет запускать базу данных.",
    crashed: "База данных прервала работу из-за ошибки.",
    query: "Запрос не выполнен.",
  },
  engineStillHere: "График, таблица и источники на странице доступны полностью.",
  retry: "Попробовать снова",
  sources: "Источники",
  table: "Таблица",
  unknownPeriod: "дата неизвестна",
  noSpeaker: (publisher) => `${publisher}, говоривший не назван`,
};
