import { type ReportedRow, reportFrom } from '../../core/acceptance/deskRequest.ts'
import type { EnteringOutcome } from '../../core/acceptance/entering.ts'
import type { Objection } from '../../core/acceptance/verdict.ts'
import type { Row } from '../../core/table/table.ts'
import type { Texts } from '../../texts/texts.ts'
import { keyOfWord } from '../../texts/words.ts'
import type { Ports } from '../ports.ts'
import { cellFromDay } from '../rows/assignmentRows.ts'
import { enteredFrom } from '../rows/enteredRows.ts'
import { withReopened } from '../rows/looks.ts'
import { type Entering, enterRows, type Ordered } from './enterRows.ts'

/** Writes down a report that came by telephone or on paper, in the row of its executor. */
export function reportForSchool(ports: Ports, sent: unknown): EnteringOutcome {
  const { texts } = ports
  const shown = reportFrom(sent)
  if (shown === null) return { done: false, message: texts.messages.brokenRequest }
  let outcome: EnteringOutcome = { done: false, message: texts.messages.busy }
  ports.alone(() => {
    outcome = enterRows(ports, [shown], (row, each) => report(row, each, texts), reportFirst)
  })
  return outcome
}

/** The report comes before the decision that it makes go: the next look does the rest. */
const reportFirst: Ordered = changes => changes

function report(row: Row<'assignments'>, { report: told }: ReportedRow, texts: Texts): Entering | Objection {
  if (keyOfWord(texts.decisions, String(row.decision)) === 'accepted') return 'accepted'
  const reported = {
    ...row,
    status: texts.statuses[told.status],
    doneOn: cellFromDay(told.doneOn),
    evidence: told.evidence.trim(),
    comment: told.comment.trim(),
    askedDue: cellFromDay(told.askedDue),
  }
  return {
    row: withReopened(reported, enteredFrom(row), texts),
    columns: ['status', 'doneOn', 'evidence', 'comment', 'askedDue'],
    accepts: false,
  }
}
