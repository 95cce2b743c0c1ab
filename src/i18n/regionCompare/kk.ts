import { formatNumber } from "../../lib/format/formatNumber.ts";
import type { RegionCompareMessages } from "./RegionCompareMessages.ts";

/** Kazakh words of the comparison of regions. */
const regionCompareKk: RegionCompareMessages = {
  title: "Өңірлерді салыстыру",
  description: "Қазақстанның екіден беске дейінгі өңірі қатар: волонтерлік туралы сандар, әр санау тәсіліне бір жол, дереккөздерімен.",
  lede: "Әр жол – бір ережемен, бір бөлік және кезеңнің бір түрі бойынша саналған бір көрсеткіш; әртүрлі ережемен саналғаны бір жолға түспейді. Жолақ кемінде екі өңірдің бір кезеңге қатысты саны бар жерде ғана салынған.",
  controls: "Өңірлерді таңдау",
  remove: (name) => `Алып тастау: ${name}`,
  add: "Өңір қосу",
  addNone: "таңдаңыз",
  population: "Халық саны",
  indicator: "Не саналған",
  sharedHeading: (count) => `Кемінде екі өңірдің саны бар: ${formatNumber(count, "kk")} жол`,
  singleHeading: (count) => `Бір ғана өңірдің саны бар: ${formatNumber(count, "kk")} жол`,
  singleLeftOut: (count) => `Бір ғана өңірдің саны бар жолдар салынбаған: ${formatNumber(count, "kk")}.`,
  nothingShared: "Бұл өңірлердің екеуіне ортақ санақ табылмады.",
  none: "сан табылмады",
  otherPeriod: "басқа кезең",
  bars: "Бір жолдың жолақтары бір масштабпен салынған. Ең ұзыны – ортақ кезеңнің ең үлкен саны.",
  caption: (names) => `Қатар қойылған өңірлер: ${names}`,
  announced: (names, count) => `Қатар: ${names}. Кемінде екі өңірдің саны бар жолдар: ${formatNumber(count, "kk")}.`,
  csvHeading: "Қатар қойылған сандар",
};

export default regionCompareKk;
