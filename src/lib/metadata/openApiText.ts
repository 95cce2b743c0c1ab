import type { Trilingual } from "../tables/schema.ts";

/** What the addresses of the files answer, in three languages. */
export const openApiText = {
  about: {
    en: "Static files under fixed addresses: nothing is computed, no key is needed. Addresses are relative to the folder of this file; each release keeps its own under releases/.",
    ru: "Статические файлы по постоянным адресам: ничего не вычисляется, ключ не нужен. Адреса указаны относительно папки этого файла; у каждого выпуска есть свои адреса в releases/.",
    kk: "Тұрақты мекенжайлардағы статикалық файлдар: ештеңе есептелмейді, кілт қажет емес. Мекенжайлар осы файл тұрған қалтаға қатысты берілген; әр шығарылымның releases/ ішінде өз мекенжайлары бар.",
  },
  file: {
    en: "The rows of a resource as a file; what may be done with each is said in the schema of its records.",
    ru: "Строки ресурса в виде файла; что можно делать с каждым из них, сказано в схеме его записей.",
    kk: "Ресурстың жолдары файл түрінде; әрқайсысымен не істеуге болатыны оның жазбаларының схемасында айтылған.",
  },
  indicatorFile: {
    en: "The claims of one indicator with the names behind the codes.",
    ru: "Утверждения одного показателя с названиями кодов.",
    kk: "Бір көрсеткіштің мәлімдемелері, кодтардың атауларымен бірге.",
  },
  indicatorMetadata: {
    en: "What an indicator is, how its columns read and how to cite it.",
    ru: "Что это за показатель, как читать его столбцы и как на него ссылаться.",
    kk: "Көрсеткіштің не екені, бағандары қалай оқылатыны және оған қалай сілтеме жасалатыны.",
  },
  wholeSet: {
    en: "All tables in one file.",
    ru: "Все таблицы в одном файле.",
    kk: "Барлық кесте бір файлда.",
  },
  description: {
    en: "A description of the files for programs.",
    ru: "Описание файлов для программ.",
    kk: "Файлдардың бағдарламаларға арналған сипаттамасы.",
  },
  released: {
    en: "A file as it was in a release; it does not change any more.",
    ru: "Файл в том виде, в каком он был в выпуске; больше он не меняется.",
    kk: "Файлдың сол шығарылымдағы түрі; ол енді өзгермейді.",
  },
  notFound: {
    en: "There is no such file.",
    ru: "Такого файла нет.",
    kk: "Мұндай файл жоқ.",
  },
  resource: { en: "Name of the resource", ru: "Название ресурса", kk: "Ресурстың атауы" },
  indicator: { en: "Identifier of the indicator", ru: "Идентификатор показателя", kk: "Көрсеткіштің идентификаторы" },
  version: { en: "Version of the release, YYYY.MM.N", ru: "Версия выпуска, ГГГГ.ММ.N", kk: "Шығарылымның нұсқасы, ЖЖЖЖ.АА.N" },
} as const satisfies Record<string, Trilingual>;
