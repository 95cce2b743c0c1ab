import type { SiteProse } from "./Prose.ts";

/** English long texts. */
export const proseEn: SiteProse = {
  contents: "On this page",
  method: {
    title: "Method",
    description: "How Erikti reads sources, what it counts as a claim, and which numbers it draws, joins and sets against each other, with examples.",
    heading: "How Erikti works with numbers",
    lede: "The unit of this site is the claim: one published number together with its source. These are the rules by which claims are read, drawn and set against each other. Under each rule stand claims to which it applies.",
    blocks: [
      { kind: "h2", id: "reading", text: "What was read" },
      {
        kind: "p",
        text: "Sources are documents, pages and data files. Most pages were read as an excerpt, usually the beginning; what stood further down was not seen. The page of an indicator says beside each claim how much of its source was read.",
      },
      {
        kind: "facts",
        rows: [
          { label: "Sources", fact: "sources" },
          { label: "Read in full", fact: "readFull" },
          { label: "Read as an excerpt", fact: "readExcerpt" },
          { label: "Data files", fact: "readData" },
          { label: "Without a known address", fact: "noAddress" },
          { label: "Collected up to", fact: "collectedThrough" },
        ],
      },
      { kind: "h3", id: "claim", text: "What a claim is" },
      {
        kind: "p",
        text: "A claim is one number for one place and one period, said by one source. With it are kept who said it, who counts and by what rule, which part is counted and where it can be read. A number that was only planned is not a claim: it stands in the table [targets](data/#targets) or, if it is about money, in [grants](data/#grants).",
      },
      {
        kind: "p",
        text: "The printed words are kept in at most four words. They are quoted only where they were read on the page; elsewhere the number is shown as it was noted, without quotation marks. Where no speaker is named, only the publisher is given, and the page says so. A claim is never changed to agree with another.",
      },
      {
        kind: "claims",
        items: [
          { id: "c0887", text: "The text names no speaker, so only the publisher is known." },
          { id: "c0911", text: "The speaker is known, and the words of the print are quoted." },
        ],
      },
      {
        kind: "facts",
        rows: [
          { label: "Claims", fact: "claims" },
          { label: "May be drawn", fact: "drawable" },
          { label: "Repeat another claim", fact: "repeats" },
          { label: "Stand in tables only, each with its reason", fact: "tableOnly" },
          { label: "Wording not checked on the page", fact: "unquoted" },
          { label: "Period not printed beside the number", fact: "inferred" },
          { label: "Without any date", fact: "undated" },
        ],
      },
      { kind: "h3", id: "repeats", text: "Repeats" },
      {
        kind: "p",
        text: "The same statement in another outlet is a repeat, and so is the same number from the same speaker on the same occasion, also when it is rounded. A repeat stands under the claim that it repeats. It is never drawn and adds no weight.",
      },
      {
        kind: "claims",
        items: [
          {
            id: "c0908",
            text: "Printed again by another outlet in May 2025 ([[c0909]]). That is no new count: the number stays one of December 2024.",
          },
        ],
      },
      { kind: "h3", id: "not-found", text: "What “not found” means" },
      {
        kind: "p",
        text: "“Not found” means: not found in what was read of these sources up to {collectedThrough}. It does not mean that nobody has published the number. An empty place means that no figure was found; zero is written only where zero was printed. Nothing is averaged, filled in or carried over from another year.",
      },
      { kind: "p", text: "Only phrases such as “one in eight” were turned into a percentage, and the claim says so." },
      { kind: "claims", items: [{ id: "c0698", text: "Printed as one in eight." }] },

      { kind: "h2", id: "series", text: "Which numbers may be joined" },
      {
        kind: "p",
        text: "Claims of one indicator, one place, one basis and one part form a series. The basis says who counts and by what rule. Only points of one series are joined by a line: two bases are two different things, even when both say “volunteers”. Where a chart shows several bases, a notice says so.",
      },
      {
        kind: "claims",
        items: [
          { id: "c0897", text: "A point of the ministry’s line." },
          { id: "c0901", text: "Said by the President the next day: another basis, so a point of its own." },
          { id: "c0902", text: "Counted by the network: a third basis." },
        ],
      },
      { kind: "h3", id: "point", text: "How a series picks its point" },
      {
        kind: "p",
        text: "A series may hold several claims for one and the same period. Then one of them stands for the point. The choice is made in this order:",
      },
      {
        kind: "steps",
        items: [
          "by the kind of source: statistics; survey; law, report and paper, which share one step; speech; news; reference work;",
          "then by the day of publication nearest to the period; an unknown day comes last;",
          "then by the lower number of the claim.",
        ],
      },
      {
        kind: "p",
        text: "The others stay visible in the list of claims. Periods are compared as they are written: “December 2025” and “5 December 2025” are two periods and give two points. Points of this release for which the rule had to choose: {picks}.",
      },
      {
        kind: "claims",
        items: [
          { id: "c0979", text: "The month: a point of its own." },
          { id: "c0980", text: "A day of that month, the same series: a point as well." },
        ],
      },
      { kind: "h3", id: "breaks", text: "When the definition changes" },
      {
        kind: "p",
        text: "A claim can carry the mark that the definition changes here. The line stops before it. Where there is room, a dotted line links the two sides.",
      },
      {
        kind: "claims",
        items: [
          { id: "c0892", text: "Organisations and groups are counted together; before, only organisations." },
          { id: "c0963", text: "The text speaks of regular volunteers." },
        ],
      },
      { kind: "h3", id: "gaps", text: "Years left open" },
      {
        kind: "p",
        text: "When two neighbouring readings each cover at least a year and more than 365 days lie between them, the line stops and the missing year stays open. Counts on a day or in a month are joined however far apart they lie.",
      },
      {
        kind: "claims",
        items: [
          {
            id: "c0788",
            text: "Then comes 2011 ([[c0790]]). The number printed for 2010 ([[c0789]]) does not fit its neighbours and is not drawn, so the line stops here.",
          },
          { id: "c1192", text: "Then comes 2020 ([[c1194]]). No reading for 2018 or 2019 alone was found." },
        ],
      },

      { kind: "h2", id: "drawing", text: "How a number is drawn" },
      { kind: "h3", id: "form", text: "The data choose the form" },
      { kind: "p", text: "A chart must not pretend to more than was found. What is shown depends on the claims that fit the reader’s choice:" },
      {
        kind: "list",
        items: [
          "no claim that may be drawn: the numbers stand in the list only, each with its reason, as for [growth as stated](indicators/growth_factor/);",
          "one point, and no different counts beside it: the figure itself in large type, as for [women among volunteers](indicators/volunteers_women_share/);",
          "several points, but no series with three dates: single marks, a row for each way of counting, as for the [share of people who volunteer](indicators/participation_share/);",
          "three or more dates of one series: a line, as for [volunteer organisations](indicators/volunteer_organisations/).",
        ],
      },
      {
        kind: "p",
        text: "A chart holds at most four lines; further series are shown as single marks. Counts start at zero; in a ranking, first place is at the top. A single number more than 1.7 times as high as the highest point of the lines would flatten them, so it is named beside the chart.",
      },
      { kind: "claims", items: [{ id: "c0902", text: "Far above the lines of organisations: named beside the chart." }] },
      { kind: "h3", id: "marks", text: "Hedged numbers and other marks" },
      { kind: "p", text: "“More than” and “almost” are part of the number. They are read as an interval and drawn as a mark:" },
      {
        kind: "list",
        items: [
          "“more than 800” is everything above 800, without 800 itself and without an upper end;",
          "“at least” includes the number itself;",
          "“up to” runs from zero to the number, “fewer than” stops short of it;",
          "“about” and “almost” have no stated width. None is made up: the number is only marked.",
        ],
      },
      { kind: "marks" },
      {
        kind: "claims",
        items: [
          { id: "c0911", text: "An open arrow: the true number may lie anywhere above." },
          { id: "c0977", text: "An open arrow: 240,000 itself is possible." },
          { id: "c0964", text: "An arrow down." },
          { id: "c0894", text: "A wave." },
        ],
      },
      { kind: "h3", id: "dates", text: "Dates keep their precision" },
      {
        kind: "p",
        text: "“2024” is the whole year, not 1 January. A point stands in the middle of its period; a period of 32 days or more is also drawn as a bar over its days. A period that is not printed beside the number is marked as inferred. A claim without any date is not drawn.",
      },
      {
        kind: "claims",
        items: [
          { id: "c0976", text: "A year: a bar over all of 2024." },
          { id: "c0977", text: "A month." },
          { id: "c0978", text: "A day." },
        ],
      },
      { kind: "h3", id: "running-totals", text: "Running totals" },
      {
        kind: "p",
        text: "A total that counts “since the start” grows with each report. When several points of a series begin on the same day, each stands at the end of its period and has no bar.",
      },
      {
        kind: "claims",
        items: [
          { id: "c0566", text: "" },
          { id: "c0569", text: "" },
          { id: "c0573", text: "All three count from 9 July 2024. The line shows how the total grew, not three separate counts." },
        ],
      },
      { kind: "h3", id: "not-drawn", text: "What is not drawn" },
      {
        kind: "p",
        text: "A claim that may not stand on a line stays in the list and in the tables with its reason. The commonest reasons, by number of claims:",
      },
      { kind: "reasons", other: "Other reasons" },
      {
        kind: "claims",
        items: [
          { id: "c0587", text: "Growth in “times” without a clear base." },
          { id: "c1193", text: "An aggregate of ten years is not the reading of one." },
          { id: "c0041", text: "A figure for the world, printed as if for Kazakhstan." },
          { id: "c0304", text: "One region, and above the total printed for the country." },
          { id: "c0960", text: "The unit is not printed on the page." },
        ],
      },
      {
        kind: "p",
        text: "[People at clean-ups](indicators/eco_participants/) are attendances, not volunteers; [volunteers at clean-ups](indicators/eco_volunteers/) are an indicator of their own.",
      },

      { kind: "h2", id: "different-counts", text: "Different counts" },
      {
        kind: "p",
        text: "Different counts are claims about one thing and one time that print different numbers. All of them are shown, and on the page of the indicator each number leads to its claim; none is corrected by another, and no mean is taken. Two claims are set against each other when all of this holds:",
      },
      {
        kind: "list",
        items: [
          "indicator, place, coverage, part and unit are the same; the basis may differ;",
          "neither is a repeat;",
          "they stand in different sources: a text that prints two numbers tells them apart;",
          "they are about the same time (see below);",
          "neither printed number is a rounding of the other. The printed numbers are compared, not the intervals.",
        ],
      },
      {
        kind: "p",
        text: "The same time means, for a count on a date: two periods of at most 31 days each lie at most 92 days apart; if one is longer, the two share at least a day; a period longer than a year is not compared. For everything else: the two periods share more than two thirds of the days of the longer one.",
      },
      {
        kind: "p",
        text: "Two readings of a running total, with the same start and different ends, are not different counts, whoever counts. Nor, among numbers over a period, are two of one basis and one period when the day of either is not known: one may continue the other. Different counts are grouped by the year in which their periods end; a pair across the turn of a year is told once. On a line chart a bracket stands at the group whose largest number is the greatest multiple of its smallest. Members that may not be drawn on a line stand as open circles.",
      },
      {
        kind: "claims",
        items: [
          { id: "c0978", text: "" },
          { id: "c0977", text: "March and December lie more than 92 days apart, so these two are not set against each other." },
          { id: "c0976", text: "A survey of the whole year: it shares days with both and differs from both. So all three stand together." },
        ],
      },
      {
        kind: "claims",
        items: [
          { id: "c0887", text: "" },
          { id: "c0884", text: "" },
          { id: "c0886", text: "200 is a rounding of 222, but not of 287." },
          { id: "c0885", text: "Said in 2023 about 2019: an open circle." },
        ],
      },
      { kind: "h3", id: "no-different-counts", text: "What is not a different count" },
      {
        kind: "claims",
        items: [
          {
            id: "c0901",
            text: "A rounding of 682 ([[c0897]]). The two appear in one group only because both differ from the count of the network ([[c0902]]).",
          },
          { id: "c0434", text: "A later reading of the total of 5 April 2024 ([[c0433]])." },
          { id: "c0421", text: "The period of another count ([[c0420]]) lies inside this one, but covers less than two thirds of it." },
        ],
      },
      { kind: "h3", id: "said-later", text: "Said years later" },
      {
        kind: "p",
        text: "A number said years later about an earlier year is no point of a line. It may stand among different counts as an open circle with its reason.",
      },
      { kind: "claims", items: [{ id: "c0950", text: "Said in January 2026 about 2020." }] },

      { kind: "h2", id: "places", text: "Regions and rates" },
      { kind: "h3", id: "borders", text: "The borders of 2018 and 2022" },
      {
        kind: "p",
        text: "Regions carry their codes of ISO 3166-2. Turkistan Region and the city of Shymkent have existed since 19 June 2018, in place of South Kazakhstan Region. Abai, Zhetisu and Ulytau have existed since 8 June 2022; they were formed from East Kazakhstan, Almaty Region and Karaganda. A claim about East Kazakhstan, Almaty Region or Karaganda before that day is about a larger territory and cannot be compared with a later one; the line of such a region stops between the two.",
      },
      { kind: "claims", items: [{ id: "c0918", text: "Karaganda together with the present Ulytau Region." }] },
      { kind: "h3", id: "rates", text: "Per 1,000 people" },
      {
        kind: "p",
        text: "A count may be divided by the population of its place. The population is that within the borders which the claim is about, nearest in time to its period, at most 548 days (18 months) away; of two equally near, the later. The chart names its date. Where none lies so near, no rate is drawn, and the chart says how many claims were left out.",
      },
      {
        kind: "claims",
        items: [
          { id: "c0978", text: "Divided by the population on {rateOn}, {ratePopulation} people: {rate} per 1,000." },
          { id: "c0916", text: "The last population of the region in the tables is that on {lastPopulationOn}: too far away, so there is no rate." },
        ],
      },
      {
        kind: "p",
        text: "A claim of a region within its old borders is divided by the population within those borders; where none lies near in time, there is no rate.",
      },

      { kind: "h2", id: "verdicts", text: "Verdicts on promises" },
      {
        kind: "p",
        text: "What became of a promise is [computed](progress/) from what was found, for one day: the last day of collecting, or an earlier one that you choose. What was published later is not known on that day. Each card shows its numbers, its rule and the rows it rests on.",
      },
      {
        kind: "list",
        items: [
          "A step, done or not, is judged by events and texts that tell of it; the latest one counts. An act after its date, or only reported more than 12 months after it, is late or of unknown date. Without such a row it is still to come while its date is ahead or none was named, else it cannot be judged.",
          "A number whose date has passed is judged by a number counted by the same rule and in the same unit, whose period ends within the period of the promise or in the 12 months after it. Equal to the promise is met, better is exceeded, less is not met. A reading of a part of the period or of what was promised gives “met in part”. Another rule or unit makes it not comparable.",
          "A number whose date is ahead, with baseline and outcome: linear pace p = ((now − baseline) ÷ (target − baseline)) ÷ (time passed ÷ whole time). 1 or more is on course, 0.6 or more behind, 0 or more far behind, less is moving away. A date without a day counts by its last day.",
          "Beside it stands compound growth, observed ÷ required per year, cut at 0.95, 0.6 and 0, after Open SDG and Statistics Canada. Where the two disagree, the card says so; from a baseline of zero there is no growth rate.",
          "A hedged number is judged at both ends of what it may mean. If they differ, the verdict is uncertain, and the worse one is shown. “About” and “almost” are compared as printed.",
          "Without a number to reach, a date, a baseline or an outcome the card says which is missing.",
        ],
      },
      { kind: "p", text: "What others reported of a promise stands beside the verdict. Where the two differ, the reason is given." },

      { kind: "h2", id: "clock", text: "The clock and releases" },
      {
        kind: "p",
        text: "“Today” on this site is the day up to which sources were collected: {collectedThrough}. The clock of your device is not used. Pages, charts and files come from one build and carry one version: {version}.",
      },
      {
        kind: "p",
        text: "The number of a claim is permanent and is not given to another. A correction changes the row, says so in its notes and comes out with the next release. A second reading that differs becomes a new claim.",
      },
    ],
  },
  about: {
    title: "About",
    description: "What Erikti is and is not, whom it is for, its principles, privacy, how to report an error, and licences.",
    heading: "About Erikti",
    lede: "Erikti collects what has been said in numbers about volunteering in Kazakhstan and shows who said it. The name is the Kazakh word for a volunteer, «ерікті».",
    blocks: [
      { kind: "h2", id: "what", text: "What it is, and what it is not" },
      {
        kind: "p",
        text: "Erikti is a site with open data in Kazakh, Russian and English: charts, the claims behind every point, definitions and files. In this release there are {claims} claims from {sources} sources, collected up to {collectedThrough}.",
      },
      {
        kind: "p",
        text: "It is not a government site and does not speak for a ministry, a network or a fund. It runs no surveys and makes no estimates of its own. It is not a register of volunteers.",
      },
      { kind: "h2", id: "why", text: "Why it exists" },
      {
        kind: "p",
        text: "No official series of the number of volunteers over several years was found in the sources read. Instead there are single numbers, counted by different rules, and for one and the same year they differ widely:",
      },
      {
        kind: "claims",
        items: [
          { id: "c0978", text: "" },
          { id: "c0976", text: "A sample survey; the figure is known from a news report." },
        ],
      },
      {
        kind: "p",
        text: "So Erikti does not choose the right one. It shows each number with its source, its date and its rule, and lets them stand side by side.",
      },
      { kind: "h2", id: "readers", text: "Whom it is for" },
      {
        kind: "list",
        items: [
          "Journalists, who need the number and the one who stands behind it.",
          "Researchers, who need the whole table, definitions, a version and a checksum: see [Data](data/).",
          "Everyone who wants to know what was said and promised about volunteering.",
        ],
      },
      { kind: "h2", id: "principles", text: "Principles" },
      {
        kind: "list",
        items: [
          "No number without a claim, and no claim without a source.",
          "Numbers that contradict each other are all kept. None is corrected by another.",
          "Only numbers counted by one rule are joined by a line.",
          "What was not found is shown as not found.",
          "The rules are public: see [Method](method/).",
        ],
      },
      { kind: "h2", id: "privacy", text: "Privacy" },
      {
        kind: "p",
        text: "There is no tracking here: no cookies, no visitor counters, no scripts, fonts or pictures from other sites. When you change a chart, the database is loaded into your browser and the query runs there; it is sent to no one.",
      },
      {
        kind: "p",
        text: "Only the language you choose is kept in the local storage of your browser. What you choose in a chart is written into the address of the page, so that a link restores it. Like any web server, the one that holds this copy sees which addresses are requested. Links to sources lead to other sites with rules of their own.",
      },
      { kind: "h2", id: "errors", text: "How to report an error" },
      {
        kind: "p",
        text: "Every claim has a number, such as [[c0908]]. Name it, say what is wrong and, if you can, where the right number is printed. Tell those who publish this copy of the site. A correction comes out with a new release; the number of the claim stays.",
      },
      { kind: "h2", id: "volunteer", text: "How to become a volunteer" },
      {
        kind: "p",
        text: "Erikti does not recruit volunteers. The sources name two ways: the platform [qazvolunteer.kz](https://qazvolunteer.kz), where people register as volunteers, and the front offices, which inform, train and direct volunteers in the regions. Addresses of the offices were not collected, and the work of the platform was not checked.",
      },
      {
        kind: "claims",
        items: [
          { id: "c0742", text: "All claims: [users of the platform](indicators/platform_users/)." },
          { id: "c0558", text: "Regional offices, beside one national office ([[c0557]]). All claims: [front offices](indicators/front_offices/)." },
        ],
      },
      { kind: "h2", id: "licence", text: "Licences" },
      {
        kind: "p",
        text: "The code is under the MIT licence. CC BY 4.0 covers our selection, codes, translations and notes. Sources keep their own rights; the terms of each stand in the data. No sentences of sources are reproduced, only links to them. More: [Rights](data/#rights).",
      },
      { kind: "h2", id: "accessibility", text: "Accessibility" },
      {
        kind: "p",
        text: "Each page exists in three languages. The first view of a chart is part of the page and needs no JavaScript; changing it does. Beside each chart stand a table with the same numbers and a description in words, and the arrow keys move from point to point. Light and dark follow the setting of the device. A formal accessibility audit has not been made: if something cannot be read or used, report it like an error.",
      },
    ],
  },
};
