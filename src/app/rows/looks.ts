import { acceptedReport, reportMark } from '../../core/acceptance/acceptedReport.ts'
import { isReportedAnew, type Look } from '../../core/acceptance/newReport.ts'
import type { Day } from '../../core/day.ts'
import type { Entered, Seen, Snapshot } from '../../core/history/entered.ts'
import { trailAfter } from '../../core/history/trail.ts'
import { type Cell, dayOfCell } from '../../core/table/cell.ts'
import { textCell } from '../../core/table/door.ts'
import type { Row } from '../../core/table/table.ts'
import type { Texts } from '../../texts/texts.ts'
import { keyOfWord } from '../../texts/words.ts'
import { enteredAsUnderstood, seenAsUnderstood } from './asUnderstood.ts'
import { daysOfTrail, enteredFrom } from './enteredRows.ts'

/** What was entered, with its words understood. */
export function lookFrom(given: Entered, texts: Texts): Look {
  const entered = enteredAsUnderstood(given, texts)
  return {
    status: keyOfWord(texts.statuses, entered.status),
    statusText: entered.status,
    doneOn: entered.doneOn,
    evidence: entered.evidence,
    decision: keyOfWord(texts.decisions, entered.decision),
  }
}

/**
 * A returned row whose report was handed in anew waits for acceptance again: its decision goes, the remark stays. An
 * agreed new deadline stays agreed.
 */
export function withReopened(
  row: Row<'assignments'>,
  known: Seen | undefined,
  texts: Texts,
): Row<'assignments'> {
  if (known === undefined) return row
  const present = enteredFrom(row)
  if (!isReportedAnew(lookFrom(known, texts), lookFrom(present, texts))) return row
  const isPostponed = isDay(row.newDue) && isDay(row.due)
  return { ...row, decision: isPostponed ? texts.decisions.postponed : '' }
}

/** Whether this stands in the place of «возвращено» once a new report has come. */
export function isReopenedDecision(decision: string, texts: Texts): boolean {
  return decision === '' || decision === texts.decisions.postponed
}

/** The row as the next look will know it. */
export function seenFrom(row: Row<'assignments'>, known: Seen | undefined, texts: Texts): Seen {
  const entered = enteredFrom(row)
  const [last, present] = [known && seenAsUnderstood(known, texts), enteredAsUnderstood(entered, texts)]
  return {
    ...entered,
    accepted: acceptedReport(last, present, word => isAccepted(word, texts)),
    trail: trailAfter(last, present),
  }
}

/** Whether the report was edited after it had been accepted, and the agreed deadlines that others replaced. */
export function seenFacts(
  row: Row<'assignments'>,
  known: Seen | undefined,
  texts: Texts,
): { readonly isChanged: boolean; readonly trail: readonly Day[] } {
  const { accepted = '', trail = '', ...entered } = seenFrom(row, known, texts)
  const isChanged = accepted !== '' && accepted !== reportMark(enteredAsUnderstood(entered, texts))
  return { isChanged, trail: daysOfTrail(trail) }
}

/** What the coordinator herself edits in an accepted report is accepted with it. */
export function withOwnEdits(known: Snapshot, rows: readonly Row<'assignments'>[], texts: Texts): Snapshot {
  const edited = rows.flatMap(row => {
    const before = known.get(textCell.parse(row.id))
    const present = enteredAsUnderstood(enteredFrom(row), texts)
    const wasAccepted = before !== undefined && isAccepted(before.decision, texts)
    if (!wasAccepted || before.accepted !== reportMark(before)) return []
    return [[textCell.parse(row.id), { ...before, accepted: reportMark(present) }] as const]
  })
  return new Map([...known, ...edited])
}

function isDay(cell: Cell): boolean {
  return typeof dayOfCell(cell) === 'number'
}

function isAccepted(decision: string, texts: Texts): boolean {
  return keyOfWord(texts.decisions, decision) === 'accepted'
}
