import type { DeskView, ExecutorView } from '../../core/acceptance/deskItem.ts'
import { isForAcceptance, isRequest } from '../../core/acceptance/deskItem.ts'
import { textCell } from '../../core/table/door.ts'
import type { Outcome } from '../../texts/messages.ts'
import type { Ports } from '../ports.ts'
import { settingsFrom } from '../rows/settingRows.ts'
import { deskItemFrom } from './deskItem.ts'
import { type OpenRows, openRows } from './openRows.ts'

/** What waits for the coordinator: reports and requests. Writes nothing. */
export function acceptanceDesk(ports: Ports): DeskView | Outcome {
  const open = openRows(ports)
  if (typeof open === 'string') return { done: false, message: open }
  const items = itemsOf(ports, open, () => true)
  const executors = open.rows.map(row => textCell.parse(row.executor)).filter(name => name !== '')
  return {
    done: true,
    today: ports.clock.today(),
    orderDate: settingsFrom(open.workbook).settings.order.date,
    items: items.filter(item => isForAcceptance(item) || isRequest(item)),
    executors: [...new Set(executors)],
  }
}

/** What an executor may still report on: everything that is not accepted. */
export function executorDesk(ports: Ports, executor: unknown): ExecutorView | Outcome {
  const open = openRows(ports)
  if (typeof open === 'string') return { done: false, message: open }
  const items = itemsOf(ports, open, name => name === executor)
  return { done: true, items: items.filter(({ submission }) => submission.decision !== 'accepted') }
}

function itemsOf({ texts }: Ports, open: OpenRows, isWanted: (executor: string) => boolean) {
  return [...open.places].flatMap(([id, place]) => {
    const row = open.rows[place]
    if (!row || !isWanted(textCell.parse(row.executor))) return []
    return [deskItemFrom(row, open.known.get(id), texts)]
  })
}
