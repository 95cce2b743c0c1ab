import { describe, expect, it } from "vitest";
import { verdictNotes, verdictSentence } from "../../../src/charts/promises/verdictWords.ts";
import { progressMessages } from "../../../src/i18n/progress/messages.ts";
import { type Locale, locales } from "../../../src/lib/domain/locale.ts";
import { verdict } from "../../../src/lib/progress/verdict.ts";
import { type VerdictState, verdictStates } from "../../../src/lib/progress/verdictTypes.ts";
import { aCardContext, anOutcome, aPromise, halfWay, runningFacts } from "../../components/progress/aPromise.ts";

interface Case extends Readonly<Record<Locale, string>> {
  readonly what: string;
  readonly promise: ReturnType<typeof aPromise>;
  readonly state: VerdictState;
}

const step = { kind: "yes_no", targetValue: null, qualifier: null } as const;
const event = (outcomeKind: "done" | "partly") =>
  anOutcome({ outcomeId: "m001", kind: "milestone", value: null, unitId: null, indicatorId: null, outcomeKind, title: "The committee met" });

const cases: readonly Case[] = [
  {
    what: "a number that equals the promise",
    promise: aPromise({}, [anOutcome()]),
    state: "met",
    kk: "Орындалды. Уәде етілгені: 4 500 адам. Хабарланғаны: 4 500 адам (2024).",
    ru: "Выполнено. Обещано: 4 500 человек. Сообщено: 4 500 человек (2024).",
    en: "Met. Promised: 4,500 people. Reported: 4,500 people (2024).",
  },
  {
    what: "a larger number",
    promise: aPromise({}, [anOutcome({ value: 7000, qualifier: "more_than" })]),
    state: "exceeded",
    kk: "Уәде етілгеннен артық орындалды. Уәде етілгені: 4 500 адам. Хабарланғаны: 7 000-нан астам адам (2024).",
    ru: "Больше обещанного. Обещано: 4 500 человек. Сообщено: более 7 000 человек (2024).",
    en: "More than promised. Promised: 4,500 people. Reported: more than 7,000 people (2024).",
  },
  {
    what: "a smaller number",
    promise: aPromise({}, [anOutcome({ value: 3000, qualifier: "about" })]),
    state: "not_met",
    kk: "Орындалмады. Уәде етілгені: 4 500 адам. Хабарланғаны: шамамен 3 000 адам (2024). Сандардың бірі «шамамен» не «жуық» деген сөзбен жазылған; ол жазылған күйінде салыстырылады.",
    ru: "Не выполнено. Обещано: 4 500 человек. Сообщено: около 3 000 человек (2024). Одно из чисел напечатано со словом «около» или «почти»; оно сравнивается так, как напечатано.",
    en: "Not met. Promised: 4,500 people. Reported: about 3,000 people (2024). A number is printed as “about” or “almost”; it is compared as printed.",
  },
  {
    what: "a reading of a part",
    promise: aPromise({}, [anOutcome({ value: 3000, outcomeKind: "partly" })]),
    state: "partly",
    kk: "Белгілі болғаны бойынша, ішінара орындалды. Уәде етілгені: 4 500 адам. Хабарланғаны: 3 000 адам (2024). Сан кезеңнің не уәде етілгеннің бір бөлігін ғана қамтиды.",
    ru: "Выполнено частично, насколько известно. Обещано: 4 500 человек. Сообщено: 3 000 человек (2024). Число охватывает часть периода или часть обещанного.",
    en: "Met in part, as far as is known. Promised: 4,500 people. Reported: 3,000 people (2024). The number covers a part of the period or of what was promised.",
  },
  {
    what: "a number of a later time",
    promise: aPromise({}, [anOutcome({ periodStart: "2026-02", periodEnd: "2026-02", knownOn: "2026-02-20" })]),
    state: "late_or_undated",
    kk: "Кешігіп орындалды немесе қашан орындалғаны белгісіз. Уәде етілгені: 4 500 адам. Хабарланғаны: 4 500 адам (2026 ж. ақп.).",
    ru: "Достигнуто с опозданием или неизвестно когда. Обещано: 4 500 человек. Сообщено: 4 500 человек (февр. 2026 г.).",
    en: "Reached late, or on a date that is not known. Promised: 4,500 people. Reported: 4,500 people (Feb 2026).",
  },
  {
    what: "a number without a date",
    promise: aPromise({}, [anOutcome({ periodStart: null, periodEnd: null })]),
    state: "late_or_undated",
    kk: "Кешігіп орындалды немесе қашан орындалғаны белгісіз. Уәде етілгені: 4 500 адам. Хабарланғаны: 4 500 адам (күні белгісіз).",
    ru: "Достигнуто с опозданием или неизвестно когда. Обещано: 4 500 человек. Сообщено: 4 500 человек (дата неизвестна).",
    en: "Reached late, or on a date that is not known. Promised: 4,500 people. Reported: 4,500 people (date unknown).",
  },
  {
    what: "a number by another rule",
    promise: aPromise({}, [anOutcome({ basisId: "police" })]),
    state: "not_comparable",
    kk: "Салыстыруға келмейді: табылған сан басқаша саналған. Уәде етілгені: 4 500 адам. Хабарланғаны: 4 500 адам (2024).",
    ru: "Сравнить нельзя: найденное число посчитано иначе. Обещано: 4 500 человек. Сообщено: 4 500 человек (2024).",
    en: "Cannot be compared: the number found is counted otherwise. Promised: 4,500 people. Reported: 4,500 people (2024).",
  },
  {
    what: "no outcome",
    promise: aPromise(),
    state: "cannot_be_judged",
    kk: "Баға беру мүмкін емес: оқылғандардан осы кезеңнің (2024 ж.) нәтижесі табылмады.",
    ru: "Судить нельзя: в прочитанном не найден итог за 2024 г.",
    en: "Cannot be judged: no outcome for 2024 was found in what was read.",
  },
  {
    what: "neither date nor outcome",
    promise: aPromise({ targetOn: null }),
    state: "cannot_be_judged",
    kk: "Баға беру мүмкін емес: мерзімі айтылмаған және оқылғандардан нәтижесі табылмады.",
    ru: "Судить нельзя: срок не назван и в прочитанном итог не найден.",
    en: "Cannot be judged: no date was named and no outcome was found in what was read.",
  },
  {
    what: "no number to reach",
    promise: aPromise({ kind: "unnumbered", targetValue: null }),
    state: "cannot_be_judged",
    kk: "Баға беру мүмкін емес: оқылғандарда қанша болуы керек екені айтылмаған.",
    ru: "Судить нельзя: в прочитанном не сказано, сколько должно получиться.",
    en: "Cannot be judged: no number to reach is printed in what was read.",
  },
  {
    what: "a promise before its start",
    promise: aPromise({ targetOn: "2030", startsOn: "2027" }),
    state: "planned",
    kk: "Мерзімі алда: 2030 ж.",
    ru: "Срок впереди: 2030 г.",
    en: "Still to come; the date is 2030.",
  },
  {
    what: "a step whose date is to come",
    promise: aPromise({ ...step, targetOn: "2026-04" }),
    state: "planned",
    kk: "Мерзімі алда: 2026 ж. сәуір.",
    ru: "Срок впереди: апрель 2026 г.",
    en: "Still to come; the date is April 2026.",
  },
  {
    what: "a step without a date",
    promise: aPromise({ ...step, targetOn: null }),
    state: "planned",
    kk: "Алда, мерзімі айтылмаған.",
    ru: "Впереди, срок не назван.",
    en: "Still to come; no date was named.",
  },
  {
    what: "a step that was done",
    promise: aPromise(step, [event("done")]),
    state: "met",
    kk: "Орындалды.",
    ru: "Сделано.",
    en: "Done.",
  },
  {
    what: "a step done in part",
    promise: aPromise(step, [event("partly")]),
    state: "partly",
    kk: "Ішінара орындалды.",
    ru: "Сделано частично.",
    en: "Done in part.",
  },
  {
    what: "a running promise behind",
    promise: aPromise(runningFacts, [halfWay]),
    state: "behind",
    kk: "Кестеден артта. Нақты өзгерістің түзу сызық бойынша қажет өзгеріске қатынасы: 0,8 (мерзімі: 2030 ж. 31 желтоқсан). Екі тәсілдің бағасы екі түрлі.",
    ru: "С отставанием. Отношение достигнутого изменения к нужному по прямой линии: 0,8 (срок: 31 декабря 2030 г.). Два способа расчета дают разные оценки.",
    en: "Behind. Change so far ÷ change that a straight line to the target asks for by now: 0.8 (date due: 31 December 2030). The two methods disagree.",
  },
  {
    what: "a running promise on course",
    promise: aPromise(runningFacts, [{ ...halfWay, value: 1600 }]),
    state: "on_course",
    kk: "Кестеге сай. Нақты өзгерістің түзу сызық бойынша қажет өзгеріске қатынасы: 1,2 (мерзімі: 2030 ж. 31 желтоқсан).",
    ru: "По графику. Отношение достигнутого изменения к нужному по прямой линии: 1,2 (срок: 31 декабря 2030 г.).",
    en: "On course. Change so far ÷ change that a straight line to the target asks for by now: 1.2 (date due: 31 December 2030).",
  },
  {
    what: "a running promise far behind",
    promise: aPromise(runningFacts, [{ ...halfWay, value: 1100 }]),
    state: "far_behind",
    kk: "Кестеден көп артта. Нақты өзгерістің түзу сызық бойынша қажет өзгеріске қатынасы: 0,2 (мерзімі: 2030 ж. 31 желтоқсан).",
    ru: "С большим отставанием. Отношение достигнутого изменения к нужному по прямой линии: 0,2 (срок: 31 декабря 2030 г.).",
    en: "Far behind. Change so far ÷ change that a straight line to the target asks for by now: 0.2 (date due: 31 December 2030).",
  },
  {
    what: "a running promise that moves away",
    promise: aPromise(runningFacts, [{ ...halfWay, value: 900 }]),
    state: "moving_away",
    kk: "Мақсаттан алыстап барады. Нақты өзгерістің түзу сызық бойынша қажет өзгеріске қатынасы: -0,2 (мерзімі: 2030 ж. 31 желтоқсан).",
    ru: "В обратную сторону. Отношение достигнутого изменения к нужному по прямой линии: -0,2 (срок: 31 декабря 2030 г.).",
    en: "Moving away from the target. Change so far ÷ change that a straight line to the target asks for by now: -0.2 (date due: 31 December 2030).",
  },
  {
    what: "a promise kept early",
    promise: aPromise(runningFacts, [{ ...halfWay, value: 2000 }]),
    state: "met",
    kk: "Орындалды. Уәде етілгені: 2 000 адам. Хабарланғаны: 2 000 адам (2025 ж. 31 жел.). Мерзімінен бұрын орындалды.",
    ru: "Выполнено. Обещано: 2 000 человек. Сообщено: 2 000 человек (31 дек. 2025 г.). Выполнено раньше срока.",
    en: "Met. Promised: 2,000 people. Reported: 2,000 people (31 Dec 2025). Kept before its date.",
  },
  {
    what: "a hedged outcome",
    promise: aPromise(runningFacts, [{ ...halfWay, qualifier: "more_than" }]),
    state: "behind",
    kk: "Кестеден артта. Нақты өзгерістің түзу сызық бойынша қажет өзгеріске қатынасы: 0,8 (мерзімі: 2030 ж. 31 желтоқсан). Баға нақты емес: хабарланған сан ескертпемен жазылған. Мүмкін болатыны: кестеден артта, орындалды. Екі тәсілдің бағасы екі түрлі.",
    ru: "С отставанием. Отношение достигнутого изменения к нужному по прямой линии: 0,8 (срок: 31 декабря 2030 г.). Оценка неопределенная: сообщенное число напечатано с оговоркой. Возможно: с отставанием, выполнено. Два способа расчета дают разные оценки.",
    en: "Behind. Change so far ÷ change that a straight line to the target asks for by now: 0.8 (date due: 31 December 2030). Uncertain: the number reported is hedged in print. Possible: behind, met. The two methods disagree.",
  },
  {
    what: "no baseline",
    promise: aPromise({ ...runningFacts, baselineValue: null }, [halfWay]),
    state: "cannot_be_judged",
    kk: "Баға беру мүмкін емес: бастапқы мәні табылмады.",
    ru: "Судить нельзя: исходное значение не найдено.",
    en: "Cannot be judged: no baseline was found.",
  },
  {
    what: "a baseline without a date",
    promise: aPromise({ ...runningFacts, baselineOn: null }, [halfWay]),
    state: "cannot_be_judged",
    kk: "Баға беру мүмкін емес: бастапқы мәнінің күні көрсетілмеген.",
    ru: "Судить нельзя: дата исходного значения не указана.",
    en: "Cannot be judged: the date of the baseline is not printed.",
  },
];

/** Text with all its spaces plain. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u2009]/g, " ");

describe.each(locales)("a verdict in %s", (locale) => {
  it.each(cases)("is said in correct words for $what", ({ promise, state, ...said }) => {
    const ctx = aCardContext(locale);
    const judged = verdict(promise.facts, promise.outcomes, ctx.asOf);
    expect(judged.state).toBe(state);
    expect(plain([verdictSentence(promise, judged, ctx), ...verdictNotes(judged, ctx)].join(" "))).toBe(said[locale]);
  });

  it("has a word of its own for every state", () => {
    const words = verdictStates.map((state) => progressMessages[locale].states[state]);
    expect(new Set(words).size).toBe(verdictStates.length);
  });

  it("writes no Russian ё, no straight quotes and no Latin letter inside a Cyrillic word", () => {
    const ctx = aCardContext(locale);
    const texts = cases.map(({ promise }) => verdictSentence(promise, verdict(promise.facts, promise.outcomes, ctx.asOf), ctx)).join(" ");
    expect(texts).not.toMatch(/[ёЁ"]|[а-яәғқңөұүһі][a-z]|[a-z][а-яәғқңөұүһі]/i);
  });

  it("changes the headline as soon as a roadmap carries a number", () => {
    const { finding, lede } = progressMessages[locale];
    expect(finding(2)).toContain("2");
    expect(finding(2)).not.toBe(finding(0));
    expect(lede(3, 6, 2)).toContain("2");
  });
});
