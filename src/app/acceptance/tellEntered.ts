import type { Snapshot } from '../../core/history/entered.ts'
import { entriesSince, type HistoryEntry } from '../../core/history/entriesSince.ts'
import { textCell } from '../../core/table/door.ts'
import type { Row } from '../../core/table/table.ts'
import type { Ports } from '../ports.ts'
import { knowingReopened, recordEntries } from '../recordHistory.ts'
import { blankEntered } from '../rows/enteredRows.ts'
import { seenFrom } from '../rows/looks.ts'
import type { Entering } from './enterRows.ts'
import type { OpenRows } from './openRows.ts'

/** Writes «История» of what a dialog entered; what others changed in these rows since the last look is told as theirs. */
export function tellEntered(
  ports: Ports,
  open: OpenRows,
  known: Snapshot,
  touched: readonly Row<'assignments'>[],
  enterings: ReadonlyMap<string, Entering>,
): void {
  const { texts } = ports
  const idOf = (row: Row<'assignments'>) => textCell.parse(row.id)
  const present = new Map(touched.map(row => [idOf(row), seenFrom(row, known.get(idOf(row)), texts)]))
  const before: Snapshot = new Map([...open.known].filter(([id]) => present.has(id)))
  const entries = [
    ...entriesSince(before, present, blankEntered(texts)),
    ...[...enterings].flatMap(([id, { accepts }]) => (accepts ? acceptedAgain(id, before, present) : [])),
  ]
  const who = whoEnters(ports, open)
  const whoOf = knowingReopened(before, present, texts, (_, { id, column }) =>
    enterings.get(id)?.columns.includes(column) === true ? who : texts.history.unknown,
  )
  recordEntries(ports, entries, new Map([...open.known, ...present]), touched, whoOf)
}

/** The decision is what it was, and yet it was made: the report is another. */
function acceptedAgain(id: string, before: Snapshot, present: Snapshot): readonly HistoryEntry[] {
  const from = before.get(id)?.decision ?? ''
  const to = present.get(id)?.decision ?? ''
  return from === to ? [{ id, column: 'decision', from, to }] : []
}

/** The account that decides; one that belongs to a school is not called the coordinator. */
function whoEnters({ user, texts }: Ports, { workbook }: OpenRows): string {
  const email = user.email()
  const schools = workbook.schools.map(row => `${row.emails} ${row.accounts}`.toLowerCase())
  const isSchool = schools.some(said => said.split(/[\s,;]+/).includes(email.toLowerCase()))
  return email !== '' && isSchool ? email : texts.history.coordinator(email)
}
