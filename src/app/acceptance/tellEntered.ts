import type { Snapshot } from '../../core/history/entered.ts'
import { entriesSince, type HistoryEntry } from '../../core/history/entriesSince.ts'
import { seenCells } from '../../core/history/look.ts'
import { textCell } from '../../core/table/door.ts'
import type { Row } from '../../core/table/table.ts'
import { assignmentLines, type Told } from '../historyLines.ts'
import type { Ports } from '../ports.ts'
import { knowingReopened } from '../recordHistory.ts'
import { blankEntered } from '../rows/enteredRows.ts'
import { seenFrom } from '../rows/looks.ts'
import type { Entering } from './enterRows.ts'
import type { OpenRows } from './openRows.ts'

/** What «История» is to hold of an entering, and the rows as the next look will know them. */
export type ToldEntering = {
  readonly told: readonly Told<HistoryEntry>[]
  readonly present: Snapshot
}

/** Who entered what by a dialog; what others changed in these rows since the last look is told as theirs. */
export function toldEntering(
  ports: Ports,
  open: OpenRows,
  known: Snapshot,
  touched: readonly Row<'assignments'>[],
  enterings: ReadonlyMap<string, Entering>,
): ToldEntering {
  const { texts } = ports
  const idOf = (row: Row<'assignments'>) => textCell.parse(row.id)
  const present = new Map(touched.map(row => [idOf(row), seenFrom(row, known.get(idOf(row)), texts)]))
  const before: Snapshot = new Map([...open.known].filter(([id]) => present.has(id)))
  const entries = [
    ...entriesSince(before, present, blankEntered(texts)),
    ...[...enterings].flatMap(([id, { accepts }]) => (accepts ? acceptedAgain(id, before, present) : [])),
  ]
  const who = whoEnters(ports, open)
  const whoReopened = knowingReopened(before, present, texts)
  const whoOf = ({ id, column }: HistoryEntry) =>
    enterings.get(id)?.columns.includes(column) === true ? who : texts.history.unknown
  return { told: entries.map(entry => ({ entry, who: whoReopened(entry) ?? whoOf(entry) })), present }
}

/** Writes it down once the rows themselves are written. */
export function tellEntered(
  { history, texts }: Ports,
  { told, present }: ToldEntering,
  touched: readonly Row<'assignments'>[],
  stamp: string,
): void {
  const look = [...present].map(([id, seen]) => [id, seenCells(seen)] as const)
  if (told.length > 0)
    history.record(assignmentLines(told, touched, stamp, texts), new Map([...history.read(), ...look]))
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
