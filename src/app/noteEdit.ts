import { attributed } from '../core/history/attributed.ts'
import type { Snapshot } from '../core/history/entered.ts'
import { entriesSince } from '../core/history/entriesSince.ts'
import {
  seenCells,
  snapshotOf,
  type WatchedSheet,
  watchedEntries,
  watchedSheets,
} from '../core/history/look.ts'
import { isEssential } from '../core/reminder/missing.ts'
import type { Cell } from '../core/table/cell.ts'
import type { SheetKey } from '../core/table/columns.ts'
import { blocksBetween } from '../core/table/difference.ts'
import { textCell } from '../core/table/door.ts'
import { rebaseRows } from '../core/table/rebase.ts'
import { columnsOf, type Row, readHeader, readRows } from '../core/table/table.ts'
import { assignmentLines, stamped, watchedLines } from './historyLines.ts'
import type { Ports } from './ports.ts'
import { readWorkbook } from './readWorkbook.ts'
import { knowingReopened } from './recordHistory.ts'
import { asUnderstood } from './rows/asUnderstood.ts'
import { blankEntered, enteredFrom } from './rows/enteredRows.ts'
import { seenFrom, withOwnEdits, withReopened } from './rows/looks.ts'
import { withOwnProblems } from './rows/ownProblems.ts'
import { settingsFrom } from './rows/settingRows.ts'
import { keptRows } from './rows/watchedRows.ts'
import { whoEdited } from './whoEdited.ts'

/** What Google tells of an edit: the sheet by its title, the rows as Google counts them, who ('' is nobody knows). */
export type Edit = {
  readonly sheet: string
  readonly firstRow: number
  readonly rows: number
  readonly email: string
}

/**
 * Looks at the rows somebody has just edited: checks and stamps them, writes «История» and leaves word for the next
 * hour's round, which does the rest and whatever edit was never told.
 */
export function noteEdit(ports: Ports, edit: Edit): void {
  const { sheets } = ports.texts
  if (!Object.values(sheets).includes(edit.sheet)) return
  const watched = watchedSheets.find(sheet => sheets[sheet] === edit.sheet)
  if (edit.sheet === sheets.assignments) ports.alone(() => noteAssignments(ports, edit))
  else if (watched) ports.alone(() => noteWatched(ports, watched, edit))
  ports.memory.noteChange()
}

function noteAssignments(ports: Ports, edit: Edit): void {
  const part = readPart(ports, 'assignments', edit)
  if (part === null) return
  const { texts, clock, history } = ports
  const isOwn = onlyOnce(part.ids)
  const last = history.read()
  const known = knownBy(ports, edit, part.rows, snapshotOf(last))
  const checked = checkedRows(ports, part.rows, known, isOwn)
  const own = new Map(checked.filter(isOwn).map(row => [textCell.parse(row.id), row]))
  const touched = new Map([...own].map(([id, row]) => [id, seenFrom(row, known.get(id), texts)]))
  const before = new Map([...known].filter(([id]) => touched.has(id)))
  const whoReopened = knowingReopened(before, touched, texts)
  const whoOf = whoEdited(ports, edit.email)
  const typed = new Map(part.rows.filter(isOwn).map(row => [textCell.parse(row.id), enteredFrom(row)]))
  const told = attributed(
    entriesSince(before, touched, blankEntered(texts)),
    ({ id, column }) => typed.get(id)?.[column],
  ).map(({ entry, isCommands }) => ({
    entry,
    who:
      whoReopened(entry) ??
      (isCommands ? texts.history.program : whoOf(textCell.parse(own.get(entry.id)?.executor))),
  }))
  const stamp = told.length === 0 ? '' : clock.stamp()
  // The row is stamped with whoever typed, not with the program that put the spelling right.
  const typedBy = told.filter(({ who }) => who !== texts.history.program)
  writeRows(ports, edit, part, stamped(checked, typedBy, stamp))
  if (told.length === 0) return
  const look = [...touched].map(([id, seen]) => [id, seenCells(seen)] as const)
  history.record(assignmentLines(told, [...own.values()], stamp, texts), new Map([...last, ...look]))
}

/** The last look, as it counts for an edit of this person's. */
function knownBy(
  ports: Ports,
  { email }: Edit,
  rows: readonly Row<'assignments'>[],
  known: Snapshot,
): Snapshot {
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
    const reopened = withReopened(asUnderstood(row, texts), known.get(textCell.parse(row.id)), texts)
    return withOwnProblems(reopened, context)
  })
}

/** Rows of the roadmap, of schools or of people: the round checks them, only who changed them is noted here. */
function noteWatched<S extends WatchedSheet>(ports: Ports, sheet: S, edit: Edit): void {
  const part = readPart(ports, sheet, edit)
  if (part === null) return
  const { texts, clock, history } = ports
  const known = history.read()
  const look = new Map(keptRows(sheet, part.rows.filter(onlyOnce(part.ids)), texts))
  const before = new Map([...known].filter(([key]) => look.has(key)))
  const who = whoEdited(ports, edit.email)('')
  const told = watchedEntries(before, look).map(entry => ({ entry, who }))
  if (told.length === 0) return
  const workbook = { roadmap: [], schools: [], people: [], [sheet]: part.rows }
  history.record(watchedLines(told, workbook, clock.stamp(), texts), new Map([...known, ...look]))
}

type ReadPart<S extends SheetKey> = {
  readonly rows: readonly Row<S>[]
  readonly firstRow: number
  readonly ids: readonly string[]
}

/** The edited rows; null where there are none or their columns cannot be told apart. */
function readPart<S extends SheetKey>(ports: Ports, sheet: S, edit: Edit): ReadPart<S> | null {
  const part = ports.workbook.readPart(sheet, edit.firstRow, edit.rows)
  if (part === null) return null
  const header = readHeader(columnsOf(sheet), part.table.header, ports.texts.columns[sheet])
  if (header.repeated.length > 0) return null
  if (header.missing.length > 0 && isEssential({ sheet, columns: header.missing })) return null
  return { rows: readRows(sheet, part.table, header), firstRow: part.firstRow, ids: part.ids }
}

/** A row with an id that no other row has: which of two is the original the round decides. */
function onlyOnce(ids: readonly string[]): (row: Readonly<Record<string, Cell>>) => boolean {
  const seen = new Set<string>()
  const repeated = new Set(ids.filter(id => seen.size === seen.add(id).size))
  return row => row['id'] !== '' && !repeated.has(textCell.parse(row['id']))
}

/** Read once more just before: each row is found by its id again, as somebody may be sorting meanwhile. */
function writeRows(
  ports: Ports,
  edit: Edit,
  read: ReadPart<'assignments'>,
  after: readonly Row<'assignments'>[],
): void {
  if (blocksBetween('assignments', read.rows, after).length === 0) return
  const now = readPart(ports, 'assignments', edit)
  if (now === null) return
  const blocks = blocksBetween('assignments', now.rows, rebaseRows('assignments', read.rows, after, now.rows))
  ports.workbook.apply(
    blocks.map(block => ({
      kind: 'write',
      block: { ...block, firstRow: block.firstRow + now.firstRow - 2 },
    })),
  )
}
