import type { DeskItem } from '../../core/acceptance/deskItem.ts'
import { effectiveDue } from '../../core/assignment/assignment.ts'
import type { Day } from '../../core/day.ts'
import { fingerprint } from '../../core/fingerprint.ts'
import type { Seen } from '../../core/history/entered.ts'
import { dayCell, textCell } from '../../core/table/door.ts'
import type { Row } from '../../core/table/table.ts'
import type { Texts } from '../../texts/texts.ts'
import { submissionFrom } from '../rows/assignmentRows.ts'
import { enteredFrom } from '../rows/enteredRows.ts'
import { seenFacts } from '../rows/looks.ts'

/** A row as the dialog shows it. */
export function deskItemFrom(row: Row<'assignments'>, known: Seen | undefined, texts: Texts): DeskItem {
  const submission = submissionFrom(row, texts)
  const planDue = planDueOf(row)
  return {
    id: textCell.parse(row.id),
    number: textCell.parse(row.number),
    executor: textCell.parse(row.executor),
    measure: textCell.parse(row.measure),
    result: textCell.parse(row.result),
    due: effectiveDue({ due: planDue, submission }),
    planDue,
    submission,
    isChanged: seenFacts(row, known, texts).isChanged,
    seen: markOf(row),
  }
}

/** By this a later change of the row is known. */
export function markOf(row: Row<'assignments'>): string {
  return fingerprint(...Object.values(enteredFrom(row)))
}

export function planDueOf(row: Row<'assignments'>): Day | null {
  const due = dayCell.parse(row.due)
  return typeof due === 'number' ? due : null
}
