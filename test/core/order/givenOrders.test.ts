import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { orderFileOf } from '../../../src/core/order/orderFile.ts'
import { readOrder } from '../../../src/core/order/readOrder.ts'
import { documentFromFile } from '../../../src/files/readFile.ts'
import { differences } from './differences.ts'

const ORDERS = join(__dirname, '../../fixtures/orders')

test.each([
  'nakhodka-161-a.txt',
  'starolipovsky-sheet.tsv',
  'kedrovoklyuchevskoy-87-p.html',
  'tikhopolyansky-340.docx',
  'bad/04-duplicate-numbers.tsv',
  'bad/08-script-and-handlers.html',
  'bad/10-plan-2000-rows.tsv',
])('%s reads as its expected file', file => {
  const document = documentFromFile(file, readFileSync(join(ORDERS, file)))
  const reading = document.ok ? readOrder(document.value) : document
  const expected = JSON.parse(readFileSync(join(ORDERS, file.replace(/\.\w+$/, '.expected.json')), 'utf8'))
  expect(reading.ok ? differences(expected, orderFileOf(reading.value.order)) : reading.error).toEqual([])
})
