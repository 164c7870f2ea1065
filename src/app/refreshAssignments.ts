import type { Assignment, Duty } from '../core/assignment/assignment.ts'
import { type RowKey, type RowMatch, reconcile } from '../core/assignment/reconcile.ts'
import type { Day } from '../core/day.ts'
import type { Snapshot } from '../core/history/entered.ts'
import { type Look, snapshotOf } from '../core/history/look.ts'
import type { Problem, ProblemFacts } from '../core/problem/problem.ts'
import { submissionProblems } from '../core/problem/submissionProblems.ts'
import type { ColumnKey } from '../core/table/columns.ts'
import { textCell } from '../core/table/door.ts'
import { isEmptyRow, type Row } from '../core/table/table.ts'
import type { Texts } from '../texts/texts.ts'
import { replacedCells } from './replacedCells.ts'
import { assignmentFrom, dutyCells, submissionFrom } from './rows/assignmentRows.ts'
import { asUnderstood } from './rows/asUnderstood.ts'
import { blankEntered, cellsFromEntered, copiedRows } from './rows/enteredRows.ts'
import { seenFacts, withReopened } from './rows/looks.ts'
import { newRow, placeOf } from './rows/workbook.ts'

type Context = {
  readonly today: Day
  readonly orderDate: Day | null
  readonly texts: Texts
  /** What was entered at the last look. */
  readonly look: Look
}

type Known = Context & { readonly known: Snapshot }

type AssignmentRow = { readonly row: Row<'assignments'>; readonly place: number; readonly duty: Duty | null }

/** «Исполнение» as it should stand: known rows brought up to date, missing ones added at the end, none removed. */
export function refreshAssignments(
  rows: readonly Row<'assignments'>[],
  duties: readonly Duty[],
  given: Context,
): {
  readonly rows: readonly Row<'assignments'>[]
  readonly assignments: readonly Assignment[]
  readonly problems: readonly Problem[]
} {
  const known = snapshotOf(given.look)
  const context = { ...given, known }
  const { matches, missing } = reconcile(rowKeys(rows, known), duties)
  const kept = rows.map(
    (row, index): AssignmentRow => ({ ...matched(row, matches[index], context), place: placeOf(index) }),
  )
  const added = missing.map(
    (duty, index): AssignmentRow => ({
      row: newRow('assignments', { ...dutyCells(duty), ...cellsAtFirst(duty, known, context.texts) }),
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
      ...kept.flatMap(({ duty, place }) =>
        duty ? replacedCells(rows[place - placeOf(0)], duty, context.look).map(placedAt(place)) : [],
      ),
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
function cellsAtFirst({ id }: Duty, known: Snapshot, texts: Texts): Partial<Row<'assignments'>> {
  return cellsFromEntered(known.get(id) ?? blankEntered(texts))
}

function matched(
  row: Row<'assignments'>,
  match: RowMatch | undefined,
  { known, texts }: Known,
): { row: Row<'assignments'>; duty: Duty | null } {
  if (!match || !('duty' in match)) return { row, duty: null }
  const { duty } = match
  const understood = asUnderstood({ ...row, ...dutyCells(duty) }, texts)
  return { row: withReopened(understood, known.get(duty.id), texts), duty }
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

function rowProblems(
  { row, duty, place }: AssignmentRow,
  { today, orderDate, texts, known }: Known,
): readonly Problem[] {
  if (!duty) return []
  const submission = submissionFrom(row, texts)
  const facts = { ...duty, submission, today, orderDate, ...seenFacts(row, known.get(duty.id), texts) }
  return submissionProblems(facts).map(placedAt(place))
}

function placedAt(
  row: number,
): (found: ProblemFacts & { readonly column: ColumnKey<'assignments'> }) => Problem {
  return ({ column, ...facts }) => ({ ...facts, place: { sheet: 'assignments', row, column } })
}
