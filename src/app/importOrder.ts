import { type LoadedOrder, loadedOrderFrom } from '../core/order/loadedOrder.ts'
import { sheetKeys } from '../core/table/columns.ts'
import type { ImportCounts, Outcome } from '../texts/messages.ts'
import { type LoadRefusal, loadOrder } from './loadOrder.ts'
import type { Ports } from './ports.ts'
import { readWorkbook } from './readWorkbook.ts'
import { drawSummaries, withSummary } from './rebuildSummaries.ts'
import { type Refreshed, refresh } from './refresh.ts'
import { prepareWorkbook } from './setUpWorkbook.ts'
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
  const { texts } = ports
  const first = readWorkbook(ports.workbook.read(sheetKeys), texts)
  const refused = (refusal: LoadRefusal): Outcome => ({
    done: false,
    message: sentence(refusal, ports),
  })
  const trial = loadOrder(first.workbook, order, texts)
  if (!trial.ok) return refused(trial.error)
  if (first.missingSheets.length > 0) prepareWorkbook(ports)
  const before =
    first.missingSheets.length > 0
      ? readWorkbook(ports.workbook.read(sheetKeys), texts).workbook
      : first.workbook
  const loaded = loadOrder(before, order, texts)
  if (!loaded.ok) return refused(loaded.error)
  const refreshed = refresh(loaded.value.workbook, ports.clock.today(), texts)
  if (refreshed === null) return { done: false, message: texts.messages.noOrder }
  const after = withSummary(refreshed, ports)
  finishWork(ports, before, after)
  drawSummaries(ports, before, after, refreshed)
  return { done: true, message: texts.messages.imported(counts(refreshed, loaded.value.absent)) }
}

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
