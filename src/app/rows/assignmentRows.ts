import * as z from 'zod/mini'
import type { Assignment, Duty, Submission } from '../../core/assignment/assignment.ts'
import type { Cell } from '../../core/table/cell.ts'
import { dayCell, textCell } from '../../core/table/door.ts'
import type { Row } from '../../core/table/table.ts'
import type { Texts } from '../../texts/texts.ts'
import { keyOfWord } from '../../texts/words.ts'

/** What the executor and the coordinator entered in a row. */
export function submissionFrom(row: Row<'assignments'>, texts: Texts): Submission {
  const { status, decision, ...entered } = submissionRow.parse(row)
  return {
    ...entered,
    status: keyOfWord(texts.statuses, status),
    statusText: status,
    decision: keyOfWord(texts.decisions, decision),
    decisionText: decision,
  }
}

/** The cells that say what the duty is; those of the executor and the coordinator are not among them. */
export function dutyCells(duty: Duty): Partial<Row<'assignments'>> {
  return {
    id: duty.id,
    number: duty.number,
    executor: duty.executor.name,
    cluster: duty.executor.cluster,
    measure: duty.measure,
    result: duty.result,
    start: cellFromDay(duty.start),
    due: cellFromDay(duty.due),
  }
}

export function assignmentFrom(duty: Duty, row: Row<'assignments'>, texts: Texts): Assignment {
  return { ...duty, submission: submissionFrom(row, texts) }
}

export function cellFromDay(day: Duty['due']): Cell {
  return day === null ? '' : { day }
}

const submissionRow = z.object({
  status: textCell,
  doneOn: dayCell,
  evidence: textCell,
  comment: textCell,
  askedDue: dayCell,
  decision: textCell,
  newDue: dayCell,
  note: textCell,
})
