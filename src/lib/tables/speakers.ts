import type { RowOf, Table } from "./schema.ts";
import { nameMeaning } from "./sharedColumns.ts";
import { threeColumns } from "./threeColumns.ts";

export const speakers = {
  name: "speakers",
  title: { en: "Speakers", ru: "Авторы высказываний", kk: "Айтқан тұлғалар мен мекемелер" },
  description: {
    en: "Persons and institutions that say a number or whose data it is.",
    ru: "Люди и учреждения, которые назвали число или которым принадлежат данные.",
    kk: "Санды айтқан немесе деректің иесі болып табылатын адамдар мен мекемелер.",
  },
  key: ["speaker_id"],
  columns: {
    speaker_id: {
      type: "id",
      required: true,
      meaning: { en: "Identifier of the speaker", ru: "Идентификатор автора высказывания", kk: "Айтушының идентификаторы" },
    },
    ...threeColumns("name", true, nameMeaning),
  },
} as const satisfies Table;

export type SpeakerRow = RowOf<typeof speakers>;
