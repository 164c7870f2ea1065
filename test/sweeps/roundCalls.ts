import { madePlan } from '../../bench/workbook/madePlan.ts'
import type { Host } from '../../local/host/host.ts'
import { fillCells } from '../../local/playground/fillCells.ts'
import { linesOf, morning, workbookWith } from '../addOn/workbook.ts'
import type { Sweep } from './sweep.ts'

/** Five schools of a made plan, one mailbox each, until the noon of the next day. */
export function twoDays(measures: number): Host {
  const host = workbookWith('2022-10-11', madePlan(measures))
  const values = Object.fromEntries(
    [1, 2, 3, 4, 5].map(number => [`СОШ №${number}`, `school${number}@example.invalid`]),
  )
  fillCells(host, { sheet: 'Школы', find: 'Краткое наименование', fill: 'Электронная почта', values })
  morning(host, '2022-10-11')
  host.advanceTo('2022-10-12T12:00:00+10:00')
  return host
}

/** The same calls and letters at every size, four calls at most in an idle hour, and no run ends badly. */
export function roundComplaint(few: Host, many: Host): string | null {
  const failed = [...few.runs, ...many.runs].find(({ error }) => error !== null)
  if (failed) return `${failed.functionName}: ${failed.error}`
  if (few.outbox.length !== many.outbox.length)
    return `${few.outbox.length} letters grew to ${many.outbox.length}`
  if (largest(few) !== largest(many)) return `${largest(few)} calls grew to ${largest(many)}`
  const idle = roundsOf(many).filter(calls => calls < largest(many) / 4)
  if (idle.length <= 5) return `${idle.length} idle hours`
  return Math.max(...idle) > 4 ? `an idle hour of ${Math.max(...idle)} calls` : null
}

export const roundOf6500: Sweep = {
  name: 'the round of 6,500 assignments',
  prepare: () => ({
    count: 1,
    look: () => {
      const many = twoDays(1300)
      const rows = linesOf(many, 'Исполнение').length
      return rows === 6500 ? roundComplaint(twoDays(13), many) : `${rows} rows`
    },
  }),
}

function roundsOf(host: Host): readonly number[] {
  return host.runs.filter(run => run.functionName === 'hourlyRound').map(run => run.totalCalls)
}

function largest(host: Host): number {
  return Math.max(...roundsOf(host))
}
