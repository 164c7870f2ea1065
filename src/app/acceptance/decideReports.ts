import { type DecidedRow, decisionsFrom } from '../../core/acceptance/deskRequest.ts'
import type { EnteringOutcome } from '../../core/acceptance/entering.ts'
import { type Decided, decidedCells, type Objection, objectionTo } from '../../core/acceptance/verdict.ts'
import { effectiveDue } from '../../core/assignment/assignment.ts'
import type { Row } from '../../core/table/table.ts'
import type { Texts } from '../../texts/texts.ts'
import type { Ports } from '../ports.ts'
import { submissionFrom } from '../rows/assignmentRows.ts'
import { planDueOf } from './deskItem.ts'
import { type Entering, enterRows, type Ordered } from './enterRows.ts'

/** Writes down what the coordinator decided on the rows that were shown, many at once. */
export function decideReports(ports: Ports, sent: unknown): EnteringOutcome {
  const { texts } = ports
  const shown = decisionsFrom(sent)
  if (shown === null) return { done: false, message: texts.messages.brokenRequest }
  let outcome: EnteringOutcome = { done: false, message: texts.messages.busy }
  ports.alone(() => {
    outcome = enterRows(ports, shown, (row, each) => decide(row, each, texts), decisionLast)
  })
  return outcome
}

/** The remark and the new day come before the decision, the answered request goes after it. */
const decisionLast: Ordered = changes => [...changes].reverse()

function decide(row: Row<'assignments'>, { verdict }: DecidedRow, texts: Texts): Entering | Objection {
  const submission = submissionFrom(row, texts)
  const due = effectiveDue({ due: planDueOf(row), submission })
  const objection = objectionTo({ verdict, submission, due })
  if (objection !== null) return objection
  const cells = cellsFrom(decidedCells(verdict), texts)
  return {
    row: { ...row, ...cells },
    columns: ['decision', 'newDue', 'note', 'askedDue'],
    accepts: verdict.kind === 'accept',
  }
}

function cellsFrom(decided: Decided, texts: Texts): Partial<Row<'assignments'>> {
  const { decision, newDue, note, askedDue } = decided
  return {
    ...(decision === undefined ? {} : { decision: texts.decisions[decision] }),
    ...(newDue === undefined ? {} : { newDue: { day: newDue } }),
    ...(note === undefined ? {} : { note }),
    ...(askedDue === undefined ? {} : { askedDue: '' }),
  }
}
