/** The day that SpreadsheetApp.RelativeDate means on a given day. */
export function relativeDay(name: string, today: number): number {
  return today + (OFFSETS.get(name) ?? Number.NaN)
}

const OFFSETS: ReadonlyMap<string, number> = new Map([
  ['TODAY', 0],
  ['TOMORROW', 1],
  ['YESTERDAY', -1],
  ['PAST_WEEK', -7],
  ['PAST_MONTH', -30],
  ['PAST_YEAR', -365],
])
