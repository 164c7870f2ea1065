import type { AccessPlan } from '../core/access/accessPlan.ts'
import type { ClosingOutcome } from './accessPorts.ts'
import { accessPlanOf, isLate, keepClosed } from './keepClosed.ts'
import type { Ports } from './ports.ts'
import { readWorkbook } from './readWorkbook.ts'
import { isBySchool, restoreOrder } from './restoreOrder.ts'
import { stampSettings } from './stampSettings.ts'
import { beginWork, type Work, workAndTell } from './work.ts'

/** Turns protections on: from now on every executor edits their own cells, and the round keeps it so. */
export function closeCells(ports: Ports): void {
  const { texts, screen } = ports
  const work = beginWork(ports)
  if (typeof work === 'string') screen.tell(work)
  else if (screen.ask(texts.access.confirmClosing(closingFacts(planOwing(ports, work))))) closeNow(ports)
  else screen.tell(texts.access.notClosed)
}

/** Takes away every protection of the add-on's own; the user's stay. */
export function openCells(ports: Ports): void {
  const { texts, screen } = ports
  let told = texts.messages.busy
  ports.alone(() => {
    ports.memory.write({ protection: '', guarded: '' })
    const done = ports.protection.lift(() => isLate(ports))
    stampSettings(ports, { protection: texts.access.off(ports.clock.stamp()) })
    told = done ? texts.access.opened : texts.access.openedInPart
  })
  screen.tell(told)
}

/** «Исполнение» by executor again, where somebody sorted it otherwise. */
export function sortRows(ports: Ports): void {
  workAndTell(ports, ({ before, refreshed }) => {
    const { access } = ports.texts
    if (!restoreOrder(ports, before, refreshed.workbook, refreshed.duties)) return access.inOrder
    const { workbook } = readWorkbook(ports.workbook.read(['assignments']), ports.texts)
    return isBySchool(workbook, refreshed.duties) ? access.sorted : access.notSorted
  })
}

function closeNow(ports: Ports): void {
  const { texts, clock, user, memory } = ports
  workAndTell(ports, ({ before, refreshed }) => {
    restoreOrder(ports, before, refreshed.workbook, refreshed.duties)
    if (memory.read().protection === '') memory.write({ protection: 'yes', guarded: '' })
    stampSettings(ports, { protection: texts.access.on(clock.stamp(), user.email()) })
    const outcome = keepClosed(ports, refreshed.workbook)
    return texts.access.closed(outcome ?? NOTHING_TO_DO)
  })
}

const NOTHING_TO_DO: ClosingOutcome = { complete: true, refused: [], left: [] }

/** Who has something to report. */
export function planOwing(ports: Ports, { before, refreshed }: Work): AccessPlan {
  const owing = new Set(refreshed.duties.map(({ executor }) => executor.id))
  const plan = accessPlanOf(ports, before)
  return { ...plan, holders: plan.holders.filter(({ executorId }) => owing.has(executorId)) }
}

function closingFacts({ holders, coordinators }: AccessPlan) {
  return {
    open: holders.filter(({ accounts }) => accounts.length > 0).length,
    shut: holders.filter(({ accounts }) => accounts.length === 0).map(({ name }) => name),
    coordinators,
  }
}
