import { locales } from "../../src/lib/domain/locale.ts";
import type { Resource } from "./dataBuild.ts";
import type { Release } from "../check/release.ts";

/** Names of the lines, said in each language of the site. */
const words = {
  title: { en: "Title", ru: "Название", kk: "Атауы" },
  description: { en: "Description", ru: "Описание", kk: "Сипаттамасы" },
  rights: { en: "Terms of use", ru: "Условия использования", kk: "Пайдалану шарттары" },
  dictionary: {
    en: "Dictionary of the columns, from the root of the site",
    ru: "Словарь столбцов, адрес от корня сайта",
    kk: "Бағандар сөздігі, мекенжайы сайт түбірінен",
  },
} as const;

/** The second sheet: what the table is, of which release, what may be done with it, and where its columns are explained. */
export function xlsxAbout({ name, table, terms }: Resource, release: Release): readonly (readonly string[])[] {
  const { text, url } = terms;
  return [
    ["resource", name],
    ["version", release.version],
    ["collected_through", release.collectedThrough],
    ...locales.flatMap((locale) => [
      [words.title[locale], table.title[locale]],
      [words.description[locale], table.description[locale]],
      [words.rights[locale], text[locale]],
      [words.dictionary[locale], `${locale}/data/tables/${name}/`],
    ]),
    ...(url === null ? [] : [["licence", url]]),
  ];
}
