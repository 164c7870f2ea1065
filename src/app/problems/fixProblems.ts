import * as z from 'zod/mini'
import type { FixedCell, FixedValue } from '../../core/problem/fix/fix.ts'
import type { ProblemItem, ProblemList } from '../../core/problem/problemItem.ts'
import type { Cell } from '../../core/table/cell.ts'
import type { SheetKey } from '../../core/table/columns.ts'
import type { Outcome } from '../../texts/messages.ts'
import type { Texts } from '../../texts/texts.ts'
import type { Ports } from '../ports.ts'
import { lookAround, recordLooked } from '../recordHistory.ts'
import { refresh } from '../refresh.ts'
import { placeOf, type Workbook } from '../rows/workbook.ts'
import { whoEdited } from '../whoEdited.ts'
import { beginWork, finishWork } from '../work.ts'
import { itemsOf, listOf } from './problemList.ts'

/**
 * Makes the fixes of these problems, each of a row that still has it: the workbook is read and checked anew, rows are
 * found by their ids again before anything is written, and history says whose click it was.
 */
export function fixProblems(ports: Ports, sent: unknown): ProblemList | Outcome {
  const keys = z.safeParse(z.array(z.string()), sent)
  let outcome: ProblemList | Outcome = { done: false, message: ports.texts.messages.busy }
  ports.alone(() => {
    outcome = fixAlone(ports, new Set(keys.success ? keys.data : []))
  })
  return outcome
}

function fixAlone(ports: Ports, keys: ReadonlySet<string>): ProblemList | Outcome {
  const work = beginWork(ports)
  if (typeof work === 'string') return { done: false, message: work }
  const { before, refreshed } = work
  const items = itemsOf(refreshed).filter(({ key, fix }) => fix !== null && keys.has(key))
  if (items.length === 0) return listOf(itemsOf(refreshed), 0)
  const patched = items.reduce((workbook, item) => withFix(workbook, item, ports.texts), refreshed.workbook)
  const after = refresh(patched, ports.clock.today(), ports.texts, ports.history.read())
  if (after === null) return { done: false, message: ports.texts.messages.noOrder }
  const maker = whoEdited(ports, ports.user.email())('')
  const looked = lookAround(ports, before, after.workbook, maker)
  finishWork(ports, before, looked.workbook)
  recordLooked(ports, looked)
  ports.memory.noteChange()
  return listOf(itemsOf(after), items.length)
}

/** The workbook with the cells of one fix in the row of its problem. */
function withFix(workbook: Workbook, { problem, fix }: ProblemItem, texts: Texts): Workbook {
  const { sheet, row } = problem.place
  const index = row - placeOf(0)
  return fix === null ? workbook : { ...workbook, [sheet]: withCells(workbook, sheet, index, fix, texts) }
}

function withCells(
  workbook: Workbook,
  sheet: SheetKey,
  index: number,
  fix: readonly FixedCell[],
  texts: Texts,
): readonly object[] {
  const cells = Object.fromEntries(fix.map(({ column, value }) => [column, cellOf(value, texts)]))
  return workbook[sheet].map((row, place) => (place === index ? { ...row, ...cells } : row))
}

function cellOf(value: FixedValue, texts: Texts): Cell {
  switch (value.kind) {
    case 'status':
      return texts.statuses[value.status]
    case 'decision':
      return texts.decisions[value.decision]
    case 'day':
      return { day: value.day }
    case 'text':
      return value.text
  }
}
