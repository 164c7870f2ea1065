import type { ShownRow } from '../../core/acceptance/deskRequest.ts'
import type { EnteringOutcome, Refusal } from '../../core/acceptance/entering.ts'
import type { Objection } from '../../core/acceptance/verdict.ts'
import type { EnteredColumn, Snapshot } from '../../core/history/entered.ts'
import { textCell } from '../../core/table/door.ts'
import type { Row } from '../../core/table/table.ts'
import type { Change } from '../change.ts'
import { stamped } from '../historyLines.ts'
import type { Ports } from '../ports.ts'
import { withOwnProblems } from '../rows/ownProblems.ts'
import { settingsFrom } from '../rows/settingRows.ts'
import { finishWork } from '../work.ts'
import { markOf } from './deskItem.ts'
import { type OpenRows, openRows } from './openRows.ts'
import { tellEntered, toldEntering } from './tellEntered.ts'

/** What a dialog enters in one row; `accepts` says that the report as it stands is accepted, once more if need be. */
export type Entering = {
  readonly row: Row<'assignments'>
  readonly columns: readonly EnteredColumn[]
  readonly accepts: boolean
}

/** In which order the columns are written: what a run cut short leaves must still wait for an answer. */
export type Ordered = (changes: readonly Change[]) => readonly Change[]

/**
 * Enters what the coordinator decided or was told in the rows that were shown, each found again by its id. A row that
 * changed since it was shown is refused. The same few calls whatever the number of rows; «История» comes last, so that
 * a run cut short in between is taken for an edit by hand.
 */
export function enterRows<S extends ShownRow>(
  ports: Ports,
  shown: readonly S[],
  enter: (row: Row<'assignments'>, shown: S) => Entering | Objection,
  ordered: Ordered,
): EnteringOutcome {
  const open = openRows(ports)
  if (typeof open === 'string') return { done: false, message: open }
  const rows = [...open.rows]
  const refused: Refusal[] = []
  const enterings = new Map<string, Entering>()
  for (const each of shown) {
    const place = open.places.get(each.id)
    const row = place === undefined ? undefined : rows[place]
    const entering = answer(row, each, enter)
    if (typeof entering === 'string') refused.push(refusal(each.id, entering, row))
    else if (place !== undefined) {
      enterings.set(each.id, entering)
      rows[place] = entering.row
    }
  }
  if (enterings.size > 0) write(ports, open, rows, enterings, ordered)
  return { done: true, entered: enterings.size, refused }
}

function answer<S extends ShownRow>(
  row: Row<'assignments'> | undefined,
  shown: S,
  enter: (row: Row<'assignments'>, shown: S) => Entering | Objection,
): Entering | Objection {
  if (row === undefined) return 'gone'
  return markOf(row) === shown.seen ? enter(row, shown) : 'changed'
}

function refusal(id: string, objection: Objection, row: Row<'assignments'> | undefined): Refusal {
  return { id, objection, number: textCell.parse(row?.number), executor: textCell.parse(row?.executor) }
}

function write(
  ports: Ports,
  open: OpenRows,
  entered: readonly Row<'assignments'>[],
  enterings: ReadonlyMap<string, Entering>,
  ordered: Ordered,
): void {
  const { texts, clock } = ports
  const known = knownTo(open, enterings)
  const { settings } = settingsFrom(open.workbook)
  const context = { today: clock.today(), orderDate: settings.order.date, texts, known }
  const isTouched = (row: Row<'assignments'>) => enterings.get(textCell.parse(row.id))?.row === row
  const rows = entered.map(row => (isTouched(row) ? withOwnProblems(row, context) : row))
  const touched = rows.filter((row, place) => row !== open.rows[place])
  const entering = toldEntering(ports, open, known, touched, enterings)
  const stamp = clock.stamp()
  const assignments = stamped(rows, entering.told, stamp)
  finishWork(ports, open.workbook, { ...open.workbook, assignments }, ordered)
  ports.memory.noteChange()
  tellEntered(ports, entering, touched, stamp)
}

/** The last look, in which a report that is accepted once more is accepted as it stands. */
function knownTo(open: OpenRows, enterings: ReadonlyMap<string, Entering>): Snapshot {
  const known = new Map(open.known)
  for (const [id, { accepts }] of enterings) {
    const seen = known.get(id)
    if (accepts && seen) known.set(id, { ...seen, decision: '' })
  }
  return known
}
