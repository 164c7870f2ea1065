import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OrderDocument } from '../../../src/core/order/document.ts'
import { readOrder } from '../../../src/core/order/readOrder.ts'
import { documentFromText } from '../../../src/core/order/readText.ts'
import { documentFromTsv } from '../../../src/core/order/readTsv.ts'
import { differences, orderFile } from './differences.ts'

const ORDERS = join(__dirname, '../../fixtures/orders')

const cases: readonly [string, (text: string) => OrderDocument][] = [
  ['nakhodka-161-a.txt', documentFromText],
  ['starolipovsky-sheet.tsv', documentFromTsv],
  ['bad/04-duplicate-numbers.tsv', documentFromTsv],
  ['bad/10-plan-2000-rows.tsv', documentFromTsv],
]

test.each(cases)('%s reads as its expected file', (file, documentFrom) => {
  const text = readFileSync(join(ORDERS, file), 'utf8')
  const expected = JSON.parse(readFileSync(join(ORDERS, file.replace(/\.\w+$/, '.expected.json')), 'utf8'))
  const reading = readOrder(documentFrom(text))
  expect(reading.ok && differences(expected, orderFile(reading.value.order))).toEqual([])
})
