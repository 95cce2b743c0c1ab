/** What of a row the orders compare. */
export interface OrderedRow {
  readonly start: string;
  readonly end: string;
  readonly value: number;
  readonly unit: string;
  readonly programme: string;
  readonly measure: string;
  readonly publisher: string;
}

type Compare = (a: OrderedRow, b: OrderedRow) => number;

const timeOf = ({ start, end }: OrderedRow): string => end || start;
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Numbers of one unit stand together: tenge are never ranked among projects. */
const byUnit: Compare = (a, b) => byText(a.unit, b.unit);

/** What carries no date stands last in both directions. */
function byTime(direction: 1 | -1): Compare {
  return (a, b) => {
    const [timeA, timeB] = [timeOf(a), timeOf(b)];
    if (timeA === "" || timeB === "") return Number(timeA === "") - Number(timeB === "");
    return direction * byText(timeA, timeB);
  };
}

/**
 * Orders of the table of statements by their name in the address; equals keep the order of the page.
 *
 * Shape   comparison of texts in the alphabet of the page → comparisons of rows
 */
export function grantOrders(compareNames: (a: string, b: string) => number): Readonly<Record<string, Compare>> {
  return {
    oldest: byTime(1),
    programme: (a, b) => compareNames(a.programme, b.programme),
    measure: (a, b) => compareNames(a.measure, b.measure),
    largest: (a, b) => byUnit(a, b) || b.value - a.value,
    smallest: (a, b) => byUnit(a, b) || a.value - b.value,
    publisher: (a, b) => compareNames(a.publisher, b.publisher),
  };
}
