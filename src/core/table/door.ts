import * as z from 'zod/mini'
import { civilFromDay, type Day } from '../day.ts'
import { mailboxesIn } from '../reminder/mailbox.ts'
import { dayOfCell, textOfCell } from './cell.ts'

/** The schemas through which every cell passes once. None refuses: what cannot be read stays as text, to be shown. */

/** Any cell as trimmed text. */
export const textCell = z.pipe(
  z.unknown(),
  z.transform(cell => textOfCell(cell, dottedDay)),
)

/** A day, null for an empty cell, or the text that is no date. */
export const dayCell = z.pipe(
  z.unknown(),
  z.transform((cell): Day | string | null => dayOfCell(cell)),
)

/** A checkbox: ticked or not. */
export const flagCell = z.pipe(
  z.unknown(),
  z.transform(
    cell =>
      cell === true || (typeof cell === 'string' && /^(true|истина|да|yes|1|x|х|\+)$/i.test(cell.trim())),
  ),
)

/** The addresses of a cell. */
export const mailboxesCell = z.pipe(textCell, z.transform(mailboxesIn))

/** 44845 → 11.10.2022, the form in which a date in a text column is read. */
export function dottedDay(day: Day): string {
  const { year, month, day: dayOfMonth } = civilFromDay(day)
  return `${String(dayOfMonth).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`
}
