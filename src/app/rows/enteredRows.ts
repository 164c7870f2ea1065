import type { Day } from '../../core/day.ts'
import { copiesAmong } from '../../core/history/copiesAmong.ts'
import { type Entered, type EnteredColumn, enteredBy, type Snapshot } from '../../core/history/entered.ts'
import { type Cell, dayOfCell } from '../../core/table/cell.ts'
import { textCell } from '../../core/table/door.ts'
import type { Row } from '../../core/table/table.ts'
import type { Texts } from '../../texts/texts.ts'

/** What people entered in a row, as text. */
export function enteredFrom(row: Row<'assignments'>): Entered {
  return enteredBy(column => textCell.parse(row[column]).slice(0, LONGEST))
}

/** What a row holds before anybody touches it. */
export function blankEntered(texts: Texts): Entered {
  return enteredBy(column => (column === 'status' ? texts.statuses['not-started'] : ''))
}

/** The cells of a row that was lost, as they were last seen. */
export function cellsFromEntered(entered: Entered): Readonly<Record<EnteredColumn, Cell>> {
  return {
    ...entered,
    doneOn: dayOrText(entered.doneOn),
    newDue: dayOrText(entered.newDue),
    askedDue: dayOrText(entered.askedDue),
  }
}

/** The rows of «Исполнение» that copy another one, by their index. */
export function copiedRows(rows: readonly Row<'assignments'>[], known: Snapshot): ReadonlySet<number> {
  return copiesAmong(
    rows.map(row => ({ id: textCell.parse(row.id), entered: enteredFrom(row) })),
    known,
  )
}

/** The days of a trail. */
export function daysOfTrail(trail: string): readonly Day[] {
  return trail.split(' ').flatMap(text => {
    const day = dayOfCell(text)
    return typeof day === 'number' ? [day] : []
  })
}

function dayOrText(text: string): Cell {
  const day = dayOfCell(text)
  return typeof day === 'number' ? { day } : text
}

/** Longer texts are told apart by their beginnings: the snapshot must fit into cells of 50,000 characters. */
const LONGEST = 20000
