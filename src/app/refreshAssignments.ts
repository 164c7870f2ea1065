import type { Assignment, Duty } from '../core/assignment/assignment.ts'
import { type RowKey, type RowMatch, reconcile } from '../core/assignment/reconcile.ts'
import type { Day } from '../core/day.ts'
import type { Snapshot } from '../core/history/entered.ts'
import type { Problem, ProblemFacts } from '../core/problem/problem.ts'
import { submissionProblems } from '../core/problem/submissionProblems.ts'
import { nameKey } from '../core/roster/findExecutor.ts'
import { textCell } from '../core/table/door.ts'
import { isEmptyRow, type Row } from '../core/table/table.ts'
import type { Texts } from '../texts/texts.ts'
import { assignmentFrom, dutyCells, submissionFrom } from './rows/assignmentRows.ts'
import { blankEntered, cellsFromEntered, copiedRows } from './rows/enteredRows.ts'
import { isChangedSince, withReopened } from './rows/looks.ts'
import { newRow, placeOf } from './rows/workbook.ts'

type Context = {
  readonly today: Day
  readonly orderDate: Day | null
  readonly texts: Texts
  readonly known: Snapshot
}

type AssignmentRow = { readonly row: Row<'assignments'>; readonly place: number; readonly duty: Duty | null }

/** «Исполнение» as it should stand: known rows brought up to date, missing ones added at the end, none removed. */
export function refreshAssignments(
  rows: readonly Row<'assignments'>[],
  duties: readonly Duty[],
  context: Context,
): {
  readonly rows: readonly Row<'assignments'>[]
  readonly assignments: readonly Assignment[]
  readonly problems: readonly Problem[]
} {
  const { matches, missing } = reconcile(rowKeys(rows, context.known), duties)
  const kept = rows.map(
    (row, index): AssignmentRow => ({ ...matched(row, matches[index], context), place: placeOf(index) }),
  )
  const added = missing.map(
    (duty, index): AssignmentRow => ({
      row: newRow('assignments', { ...dutyCells(duty), ...cellsAtFirst(duty, context) }),
      duty,
      place: placeOf(rows.length + index),
    }),
  )
  const all = [...kept, ...added]
  const assignments = all.flatMap(({ duty, row }) => (duty ? [assignmentFrom(duty, row, context.texts)] : []))
  return {
    rows: all.map(({ row }) => row),
    assignments,
    problems: [
      ...kept.flatMap(({ row, place }, index) => matchProblems(matches[index], row, place)),
      ...kept.flatMap(entry => replacedExecutor(entry, rows[entry.place - placeOf(0)])),
      ...all.flatMap(entry => rowProblems(entry, context)),
    ],
  }
}

function rowKeys(rows: readonly Row<'assignments'>[], known: Snapshot): readonly RowKey[] {
  const copies = copiedRows(rows, known)
  return rows.map((row, index) => ({
    id: textCell.parse(row.id),
    number: textCell.parse(row.number),
    executor: textCell.parse(row.executor),
    result: textCell.parse(row.result),
    isCopy: copies.has(index),
  }))
}

/** A row that somebody deleted comes back with what was entered in it. */
function cellsAtFirst({ id }: Duty, { known, texts }: Context): Partial<Row<'assignments'>> {
  return cellsFromEntered(known.get(id) ?? blankEntered(texts))
}

function matched(
  row: Row<'assignments'>,
  match: RowMatch | undefined,
  { known, texts }: Context,
): { row: Row<'assignments'>; duty: Duty | null } {
  if (!match || !('duty' in match)) return { row, duty: null }
  const { duty } = match
  return { row: withReopened({ ...row, ...dutyCells(duty) }, known.get(duty.id), texts), duty }
}

const matchFacts: Readonly<Partial<Record<RowMatch['kind'], ProblemFacts>>> = {
  copy: { code: 'copied-row' },
  vanished: { code: 'vanished-row' },
  foreign: { code: 'foreign-row' },
}

function matchProblems(
  match: RowMatch | undefined,
  row: Row<'assignments'>,
  place: number,
): readonly Problem[] {
  const facts = match && matchFacts[match.kind]
  if (!facts || isEmptyRow(row)) return []
  return [{ ...facts, place: { sheet: 'assignments', row: place, column: 'executor' } }]
}

/** A name typed over an executor is said once, while the roadmap's own is put back. */
function replacedExecutor(
  { duty, place }: AssignmentRow,
  typed: Row<'assignments'> | undefined,
): readonly Problem[] {
  const found = textCell.parse(typed?.executor)
  if (!duty || found === '' || nameKey(found) === nameKey(duty.executor.name)) return []
  const facts: ProblemFacts = { code: 'executor-replaced', found, restored: duty.executor.name }
  return [{ ...facts, place: { sheet: 'assignments', row: place, column: 'executor' } }]
}

function rowProblems(
  { row, duty, place }: AssignmentRow,
  { today, orderDate, texts, known }: Context,
): readonly Problem[] {
  if (!duty) return []
  const isChanged = isChangedSince(row, known.get(duty.id), texts)
  const facts = { submission: submissionFrom(row, texts), due: duty.due, today, orderDate, isChanged }
  return submissionProblems(facts).map(
    ({ column, ...problem }): Problem => ({
      ...problem,
      place: { sheet: 'assignments', row: place, column },
    }),
  )
}
