import fs from 'node:fs'
import { madePlan } from '../../bench/workbook/madePlan.ts'
import { readOrder } from '../../src/core/order/readOrder.ts'
import { documentFromTsv } from '../../src/core/order/readTsv.ts'
import { share } from '../seed.ts'
import { killedImport } from '../sweeps/killedImport.ts'
import { complaints } from '../sweeps/sweep.ts'
import { linesOf, newWorkbook, orderIn } from './workbook.ts'

type Outcome = { readonly done: boolean; readonly message: string }

const SIX_MINUTES = 360_000

/** What was read, as the dialog sends it. */
function plan2000() {
  const text = fs.readFileSync('test/fixtures/orders/bad/10-plan-2000-rows.tsv', 'utf8')
  const reading = readOrder(documentFromTsv(text))
  if (!reading.ok) throw new Error(reading.error.code)
  return reading.value
}

it('2,000 measures go in in one run with time to spare; again, they are written no second time', () => {
  const host = newWorkbook('2022-10-11')
  const order = plan2000()
  const load = () => host.call('dialog', 'loadOrder', order) as Outcome
  expect(load().done).toBe(true)
  expect(linesOf(host, 'Дорожная карта')).toHaveLength(2000)
  expect(linesOf(host, 'Исполнение')).toHaveLength(4582)
  load()
  const [first, second] = host.runs.slice(-2)
  expect(first?.modelledMs).toBeLessThan(SIX_MINUTES / 3)
  expect(second?.cellsWritten).toBe(0)
})

it('what cannot be written in one run is refused before anything is', () => {
  const host = newWorkbook('2022-10-11')
  const before = host.save().length
  const outcome = host.call('dialog', 'loadOrder', orderIn(madePlan(2001, 25))) as Outcome
  expect(outcome.done).toBe(false)
  expect(outcome.message).toContain('План даёт 50025 поручений, а в одну книгу помещается не больше 50000')
  expect(host.snapshot().sheets.map(sheet => sheet.title)).toEqual(['Лист1'])
  expect(host.save().length - before).toBeLessThan(1000)
})

it('a load killed at any call is finished by the next', () => {
  const cases = killedImport.prepare()
  expect(complaints(cases, share(cases.count, 10))).toEqual([])
})
