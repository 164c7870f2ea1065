import type { Snapshot } from '../core/history/entered.ts'
import { entriesSince } from '../core/history/entriesSince.ts'
import { columns } from '../core/table/columns.ts'
import { blocksBetween } from '../core/table/difference.ts'
import { textCell } from '../core/table/door.ts'
import { type Row, readHeader, readRows } from '../core/table/table.ts'
import type { Ports } from './ports.ts'
import { readWorkbook } from './readWorkbook.ts'
import { knowingReopened, recordEntries } from './recordHistory.ts'
import { blankEntered } from './rows/enteredRows.ts'
import { seenFrom, withOwnEdits, withReopened } from './rows/looks.ts'
import { withOwnProblems } from './rows/ownProblems.ts'
import { settingsFrom } from './rows/settingRows.ts'

/** What Google tells of an edit: the sheet by its title, the rows as Google counts them, who ('' is nobody knows). */
export type Edit = {
  readonly sheet: string
  readonly firstRow: number
  readonly rows: number
  readonly email: string
}

/**
 * Looks at the rows somebody has just edited: checks them, writes «История» and leaves word for the next hour's
 * round, which does the rest and whatever edit was never told.
 */
export function noteEdit(ports: Ports, edit: Edit): void {
  const { texts } = ports
  if (!Object.values(texts.sheets).includes(edit.sheet)) return
  if (edit.sheet === texts.sheets.assignments) ports.alone(() => noteRows(ports, edit))
  ports.memory.write({ changed: 'yes' })
}

function noteRows(ports: Ports, edit: Edit): void {
  const part = ports.workbook.readPart('assignments', edit.firstRow, edit.rows)
  if (part === null) return
  const header = readHeader(columns.assignments, part.table.header, ports.texts.columns.assignments)
  if (header.missing.length > 0 || header.repeated.length > 0) return
  const read = readRows('assignments', part.table, header)
  const isOwn = onlyOnce(part.ids)
  const known = knownBy(ports, edit, read)
  const checked = checkedRows(ports, read, known, isOwn)
  write(ports, part.firstRow, read, checked)
  const own = checked.filter(isOwn)
  const idOf = (row: Row<'assignments'>) => textCell.parse(row.id)
  const touched = new Map(own.map(row => [idOf(row), seenFrom(row, known.get(idOf(row)), ports.texts)]))
  const before: Snapshot = new Map([...known].filter(([id]) => touched.has(id)))
  const entries = entriesSince(before, touched, blankEntered(ports.texts))
  if (entries.length > 0) {
    const whoEdited = knowingReopened(before, touched, ports.texts, whoOf(ports, edit))
    recordEntries(ports, entries, new Map([...known, ...touched]), own, whoEdited)
  }
}

/** A row with an id that no other row has: which of two is the original the round decides. */
function onlyOnce(ids: readonly string[]): (row: Row<'assignments'>) => boolean {
  const seen = new Set<string>()
  const repeated = new Set(ids.filter(id => seen.size === seen.add(id).size))
  return row => row.id !== '' && !repeated.has(textCell.parse(row.id))
}

/** The last look, as it counts for an edit of this person's. */
function knownBy(ports: Ports, { email }: Edit, rows: readonly Row<'assignments'>[]): Snapshot {
  const known = ports.history.read()
  const isCoordinator = email !== '' && email === ports.memory.read().installedBy
  return isCoordinator ? withOwnEdits(known, rows, ports.texts) : known
}

/** The rows with their problems, and back with the coordinator where a returned report came anew. */
function checkedRows(
  ports: Ports,
  read: readonly Row<'assignments'>[],
  known: Snapshot,
  isOwn: (row: Row<'assignments'>) => boolean,
): readonly Row<'assignments'>[] {
  const { texts, clock } = ports
  const { settings } = settingsFrom(readWorkbook(ports.workbook.read(['settings']), texts).workbook)
  const context = { today: clock.today(), orderDate: settings.order.date, texts, known }
  return read.map(row => {
    if (!isOwn(row)) return row
    return withOwnProblems(withReopened(row, known.get(textCell.parse(row.id)), texts), context)
  })
}

function write(
  ports: Ports,
  firstRow: number,
  read: readonly Row<'assignments'>[],
  checked: readonly Row<'assignments'>[],
): void {
  const blocks = blocksBetween('assignments', read, checked)
  if (blocks.length === 0) return
  ports.workbook.apply(
    blocks.map(block => ({ kind: 'write', block: { ...block, firstRow: block.firstRow + firstRow - 2 } })),
  )
}

/** The account if Google tells it, else the executor whose row it is. */
function whoOf({ memory, texts }: Ports, { email }: Edit): (executor: string) => string {
  const { installedBy } = memory.read()
  if (email !== '') return () => (email === installedBy ? texts.history.coordinator(email) : email)
  return executor => (executor === '' ? texts.history.unknown : texts.history.presumably(executor))
}
