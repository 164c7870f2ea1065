import fs from 'node:fs'
import { readOrder } from '../../src/core/order/readOrder.ts'
import { documentFromTsv } from '../../src/core/order/readTsv.ts'
import { linesOf, newWorkbook } from '../addOn/workbook.ts'
import type { Sweep } from './sweep.ts'

const SIX_MINUTES = 360_000

/** So many measures go in in one run with time to spare; loaded again, they are written no second time. */
export function planComplaint(measures: number): string | null {
  const host = newWorkbook('2022-10-11')
  const order = planOf(measures)
  const load = () => host.call('dialog', 'loadOrder', order) as { readonly done: boolean }
  if (!load().done) return 'it is refused'
  const rows = linesOf(host, 'Дорожная карта').length
  if (rows !== measures) return `${rows} rows of the plan`
  load()
  const [first, second] = host.runs.slice(-2)
  if ((first?.modelledMs ?? SIX_MINUTES) >= SIX_MINUTES / 3) return `it takes ${first?.modelledMs} ms`
  if (second?.cellsWritten !== 0) return `the second load writes ${second?.cellsWritten} cells`
  const assignments = linesOf(host, 'Исполнение').length
  return measures === 2000 && assignments !== 4582 ? `${assignments} assignments` : null
}

export const planOf2000: Sweep = {
  name: 'a plan of 2,000 measures',
  prepare: () => ({ count: 1, look: () => planComplaint(2000) }),
}

/** The first so many measures of the fixture, as the dialog sends them. */
function planOf(measures: number) {
  const text = fs.readFileSync('test/fixtures/orders/bad/10-plan-2000-rows.tsv', 'utf8')
  const all = text.split('\n')
  const last = all.findLastIndex(line => line.startsWith(`${measures}.\t`))
  const reading = readOrder(documentFromTsv(all.slice(0, last + 1).join('\n')))
  if (!reading.ok) throw new Error(reading.error.code)
  return reading.value
}
