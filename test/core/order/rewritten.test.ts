import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { documentFromPaste } from '../../../src/core/order/documentFromPaste.ts'
import { type OrderFile, orderFileOf } from '../../../src/core/order/orderFile.ts'
import { readOrder } from '../../../src/core/order/readOrder.ts'
import { differences } from './differences.ts'
import { asPage, asPrinted, type Column } from './rewritten.ts'

const ORDERS = join(__dirname, '../../fixtures/orders')
const orders: readonly OrderFile[] = [
  'nakhodka-161-a',
  'tikhopolyansky-340',
  'kedrovoklyuchevskoy-87-p',
  'starolipovsky-sheet',
].map(name => JSON.parse(readFileSync(join(ORDERS, `${name}.expected.json`), 'utf8')))

const columns: readonly Column[] = ['number', 'measure', 'result', 'deadline', 'responsible']
const anyOrder = fc.constantFrom(...orders)
const anyColumns = fc.shuffledSubarray([...columns], { minLength: columns.length })

function differencesAfter(order: OrderFile, text: string): readonly string[] {
  const reading = readOrder(documentFromPaste({ text, html: text.startsWith('<') ? text : null }))
  return reading.ok ? differences(order, orderFileOf(reading.value.order)) : [reading.error.code]
}

test('a given order printed in columns of spaces, on pages of any length, reads the same', () => {
  const afterNumber = fc.shuffledSubarray(columns.slice(1), { minLength: columns.length - 1 })
  fc.assert(
    fc.property(anyOrder, afterNumber, fc.integer({ min: 2, max: 30 }), (order, others, rowsOnPage) => {
      expect(differencesAfter(order, asPrinted(order, ['number', ...others], rowsOnPage))).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('a given order written as a page with its columns in any order reads the same', () => {
  fc.assert(
    fc.property(anyOrder, anyColumns, (order, shuffled) => {
      expect(differencesAfter(order, asPage(order, shuffled))).toEqual([])
    }),
    { numRuns: 60 },
  )
})
