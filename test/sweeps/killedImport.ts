import type { Host } from '../../local/host/host.ts'
import { linesOf, newWorkbook, ORDER_161, orderIn } from '../addOn/workbook.ts'
import { statesOfKills } from './kills.ts'
import { sweepOfKills } from './sweepOfKills.ts'

const SHEETS = ['Школы', 'Ответственные', 'Дорожная карта', 'Исполнение']

/** The next load of the same order ends what a cut one began: the same rows, in the same order. */
export const killedImport = sweepOfKills('loading an order killed at any call', () => {
  const host = newWorkbook('2022-10-11')
  const order = orderIn(ORDER_161)
  const load = () => host.call('dialog', 'loadOrder', order) as { readonly done: boolean }
  const states = statesOfKills(host, load)
  const expected = rowsOf(host)
  return {
    host,
    states,
    afterKill: () => {
      if (!load().done) return 'the next load is refused'
      return rowsOf(host) === expected ? null : 'the next load leaves other rows'
    },
  }
})

function rowsOf(host: Host): string {
  return SHEETS.map(sheet =>
    linesOf(host, sheet)
      .map(line => line.text('Код строки'))
      .join(),
  ).join('\n')
}
