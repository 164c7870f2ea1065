import { type LoadedOrder, loadedOrderFrom } from '../core/order/loadedOrder.ts'
import { sheetKeys } from '../core/table/columns.ts'
import type { ImportCounts, Outcome } from '../texts/messages.ts'
import { drawToday } from './drawToday.ts'
import { type LoadRefusal, loadOrder } from './loadOrder.ts'
import type { Ports } from './ports.ts'
import { readWorkbook } from './readWorkbook.ts'
import { drawSummaries, withSummary } from './rebuildSummaries.ts'
import { lookAround, recordLooked } from './recordHistory.ts'
import { identified, type Refreshed, refresh } from './refresh.ts'
import type { Workbook } from './rows/workbook.ts'
import { prepareWorkbook, repairedColours } from './setUpWorkbook.ts'
import { finishWork } from './work.ts'

/** Opens the dialog in which an order is pasted. */
export function openImport(ports: Ports): void {
  ports.screen.showImport()
}

/**
 * Puts an order that the dialog read into the workbook: schools, people, roadmap, settings and assignments.
 * What was entered stays; a row the new text lacks stays too. Nothing is written unless all can be.
 */
export function importOrder(ports: Ports, sent: unknown): Outcome {
  const order = loadedOrderFrom(sent)
  if (order === null) return { done: false, message: ports.texts.messages.brokenOrder }
  let outcome: Outcome = { done: false, message: ports.texts.messages.busy }
  ports.alone(() => {
    outcome = importAlone(ports, order)
  })
  return outcome
}

function importAlone(ports: Ports, order: LoadedOrder): Outcome {
  if (ports.memory.read().newYear !== '') return { done: false, message: ports.texts.newYear.unfinished }
  const trial = attempt(ports, order)
  if (typeof trial === 'string') return { done: false, message: trial }
  if (!trial.isComplete) prepareWorkbook(ports)
  const final = trial.isComplete ? trial : attempt(ports, order)
  if (typeof final === 'string') return { done: false, message: final }
  const ready = withSummary(final.refreshed, ports)
  const isKnown = ports.history.read().size > 0
  const looked = isKnown ? lookAround(ports, final.before, ready, ports.texts.history.imported) : null
  const after = looked?.workbook ?? ready
  finishWork(ports, final.before, after)
  if (looked) recordLooked(ports, looked)
  // Rows that were added lie outside the colours that were there.
  ports.workbook.apply(repairedColours(ports, final.refreshed.settings.reminders.soonDays, after))
  drawSummaries(ports, after, final.refreshed)
  drawToday(ports, after, final.refreshed)
  return { done: true, message: ports.texts.messages.imported(counts(final.refreshed, final.absent)) }
}

type Attempt = {
  readonly before: Workbook
  readonly refreshed: Refreshed
  readonly absent: number
  /** No sheet and no column is missing. */
  readonly isComplete: boolean
}

/** The workbook with the order in it, nothing written yet; a sentence where that cannot be. */
function attempt(ports: Ports, order: LoadedOrder): Attempt | string {
  const { texts } = ports
  const { workbook, missingSheets, missingColumns } = readWorkbook(ports.workbook.read(sheetKeys), texts)
  const loaded = loadOrder(identified(workbook), order, texts)
  if (!loaded.ok) return sentence(loaded.error, ports)
  const refreshed = refresh(loaded.value.workbook, ports.clock.today(), texts, ports.history.read())
  if (refreshed === null) return texts.messages.noOrder
  const count = refreshed.workbook.assignments.length
  if (count > MOST_ASSIGNMENTS) return texts.messages.tooManyAssignments(count, MOST_ASSIGNMENTS)
  return {
    before: workbook,
    refreshed,
    absent: loaded.value.absent,
    isComplete: missingSheets.length + missingColumns.length === 0,
  }
}

/** So many rows one run still writes with time to spare. */
const MOST_ASSIGNMENTS = 50_000

function sentence(refusal: LoadRefusal, { texts }: Ports): string {
  return refusal.code === 'no-date'
    ? texts.messages.orderWithoutDate
    : texts.messages.otherOrder(refusal.present, refusal.loaded)
}

function counts({ workbook, stages, assignments }: Refreshed, absent: number): ImportCounts {
  const schools = workbook.schools.filter(row => row.name !== '')
  return {
    clusters: new Set(schools.map(row => row.cluster).filter(cluster => cluster !== '')).size,
    schools: schools.length,
    measures: new Set(stages.map(stage => [stage.section, stage.number, stage.measure].join('\u0001'))).size,
    stages: stages.length,
    assignments: assignments.length,
    absent,
  }
}
