import { type Day, dayFromCivil } from '../day.ts'

/** A date cell: the day in the workbook's zone, its time of day dropped. */
export type DayCell = { readonly day: Day }

/** What a cell holds; an empty cell is ''. */
export type Cell = string | number | boolean | DayCell

export function isDayCell(cell: unknown): cell is DayCell {
  return typeof cell === 'object' && cell !== null && 'day' in cell
}

/** The cell as a person would type it: a date in a text column is dd.mm.yyyy again. */
export function textOfCell(cell: unknown, dayText: (day: Day) => string): string {
  if (isDayCell(cell)) return dayText(cell.day)
  return cell === null || cell === undefined ? '' : String(cell).trim()
}

/** A day cell, a serial number or «12.10.2022» as text; other text is kept to be shown as a problem; '' is null. */
export function dayOfCell(cell: unknown): Day | string | null {
  if (isDayCell(cell)) return cell.day
  if (typeof cell === 'number' && cell >= 1 && cell < MAX_SERIAL) return Math.floor(cell) as Day
  const text = cell === null || cell === undefined ? '' : String(cell).trim()
  if (text === '') return null
  const match = /^(\d{1,2})[./](\d{1,2})[./](\d{4})(?: ?г\.?)?$/.exec(text)
  return (match && dayFromCivil(Number(match[3]), Number(match[2]), Number(match[1]))) ?? text
}

/** Whether two cells hold the same, dates by their day. */
export function sameCell(left: Cell, right: Cell): boolean {
  if (isDayCell(left) && isDayCell(right)) return left.day === right.day
  return left === right
}

/** 9999-12-31. */
const MAX_SERIAL = 2958466
