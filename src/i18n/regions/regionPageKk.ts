import { formatCount } from "../../lib/format/formatCount.ts";
import type { RegionPageMessages } from "./RegionPageMessages.ts";

const region = { one: "өңірде", other: "өңірде" };
const indicator = { one: "көрсеткіш", other: "көрсеткіш" };

/** Kazakh words of the page of a region. */
export const regionPageKk: RegionPageMessages = {
  bordersHeading: "Шекара",
  didNotExist: (years) =>
    `${years} ${years.includes("–") ? "жж." : "ж."}: бұл өңір туралы кез келген сұраққа жауап – «өңір болмаған». Ол жылдардың бос тұруы сан табылмады дегенді білдірмейді.`,
  separated: (names) => `Сол күні бөлініп шыққаны: ${names}.`,
  joinNames: (names) => names.join(", "),
  oldClaims: (claims) => `Бұрынғы аумақ туралы айтылғаны бөлек тұр: ${claims}.`,
  noOldClaims: "Бұл бетте бұрынғы аумақ туралы мәлімдеме жоқ.",
  oldHeading: (date) => `Бұрынғы шекара бойынша (шекара өзгерген күн: ${date})`,
  national: (counted) => `Қазақстан бойынша, дәл осылай саналғаны (${counted}):`,
  otherTime: "басқа уақытқа қатысты",
  nationalNote:
    "Санау тәсілі мен бөлігі бірдей сан Қазақстан бойынша да табылса, ол өңір сандарының қасында тұр; басқа тәсілмен саналған сан ешқашан қойылмайды.",
  noNational: "Бұл сандардың ешқайсысына дәл осылай саналған Қазақстан бойынша сан табылмады.",
  emergenciesHeading: "Төтенше жағдайлар",
  emergenciesNote: "Бір оқиға туралы сандарды әр күндері әртүрлі орган айтқан; олар бір-бірімен қабаттасады, сондықтан оларды қосуға болмайды.",
  targetsHeading: "Уәделер",
  noNumber: "саны жазылмаған",
  verdict: (state) => `Нәтижесі: ${state}`,
  grantsHeading: "Қаржыландыру",
  toGrant: "гранттар кестесінде",
  milestonesHeading: "Оқиғалар",
  populationNote: "Бір күнге әр дереккөз әртүрлі сан береді; барлығы көрсетілген.",
  gapsHeading: "Не табылмады",
  gapsLede: (missing, all, sources, date) =>
    `Кемінде бір өңір бойынша ${formatCount(all, indicator, "kk")} табылды; оқылғандардан осы өңір бойынша саны табылмағаны – ${missing} (${sources}, жиналған соңғы күн: ${date}).`,
  gapsMeaning: "Бұл ондай санды ешкім жарияламады дегенді білдірмейді: дереккөздердің көбінің үзіндісі ғана оқылды.",
  gapRegions: (count) => `${formatCount(count, region, "kk")} табылды`,
  gapRest: (count) => `Аз өңірде табылған тағы ${formatCount(count, indicator, "kk")}`,
  none: {
    targets: "Бұл өңір туралы уәде табылмады.",
    grants: "Бұл өңірдегі қаржыландыру туралы мәлімдеме табылмады.",
    milestones: "Бұл өңірге қатысты күні белгілі оқиға табылмады.",
    emergencies: "Бұл өңірдегі төтенше жағдайлар туралы сан табылмады.",
  },
  toMatrix: "Барлық өңір мен көрсеткіш бір кестеде",
  takeHeading: "Деректер және салыстыру",
  csv: "Осы беттегі барлық мәлімдеме, CSV",
  tables: "Барлық мәлімдеме: кесте, форматтар, шарттар",
  compare: "Осы өңір басқалармен қатар",
  maps: "Осы өңір карталарда",
  file: {
    region: "Өңір",
    indicatorId: "көрсеткіш",
    indicator: "көрсеткіштің атауы",
    unit: "өлшем бірлігі",
    scope: "өңірдің бөлігі",
    repeats: "қайталайтын мәлімдемесі",
    chartable: "графикке жарай ма",
    yes: "иә",
    no: "жоқ",
    claims: "Мәлімдемелер",
  },
};
