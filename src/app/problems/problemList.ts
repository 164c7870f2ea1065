import { fingerprint } from '../../core/fingerprint.ts'
import { fixFor, isSafe } from '../../core/problem/fix/fix.ts'
import { type Problem, severityOf } from '../../core/problem/problem.ts'
import type { ProblemItem, ProblemList } from '../../core/problem/problemItem.ts'
import { textCell } from '../../core/table/door.ts'
import type { Outcome } from '../../texts/messages.ts'
import type { Ports } from '../ports.ts'
import type { Refreshed } from '../refresh.ts'
import { placeOf, type Workbook } from '../rows/workbook.ts'
import { beginWork } from '../work.ts'

export function openProblems({ screen }: Ports): void {
  screen.showProblems()
}

/** What is wrong in the workbook as it stands; nothing is written. */
export function listProblems(ports: Ports): ProblemList | Outcome {
  const work = beginWork(ports)
  return typeof work === 'string' ? { done: false, message: work } : listOf(itemsOf(work.refreshed), 0)
}

/** Errors first, and no more than a sidebar can show. */
export function listOf(items: readonly ProblemItem[], fixed: number): ProblemList {
  const isError = ({ problem }: ProblemItem) => severityOf(problem) === 'error'
  const sorted = [...items.filter(isError), ...items.filter(item => !isError(item))]
  const shown = sorted.slice(0, MOST)
  return { done: true, items: shown, left: sorted.length - shown.length, fixed }
}

export function itemsOf({ problems, workbook }: Refreshed): readonly ProblemItem[] {
  return problems.map(problem => {
    const row = rowOf(workbook, problem)
    const text = (column: string) => textCell.parse(row?.[column])
    const id = text('id')
    const { sheet, column } = problem.place
    // Two rows bear the id of a copy: its place tells them apart.
    const isCopy = problem.code === 'copied-row' || id === ''
    return {
      key: fingerprint(
        JSON.stringify({ ...problem, place: [sheet, column, isCopy ? problem.place.row : id] }),
      ),
      id,
      problem,
      executor: text(executorColumns[sheet] ?? ''),
      fix: fixFor(problem, text),
      isSafe: isSafe(problem),
    }
  })
}

function rowOf(workbook: Workbook, { place }: Problem): Readonly<Record<string, unknown>> | undefined {
  return workbook[place.sheet][place.row - placeOf(0)]
}

const executorColumns: Readonly<Partial<Record<Problem['place']['sheet'], string>>> = {
  assignments: 'executor',
  schools: 'short',
  people: 'name',
}

const MOST = 500
