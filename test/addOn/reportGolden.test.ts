import fs from 'node:fs'
import path from 'node:path'
import { controllerPage } from '../../src/app/report/controllerPage.ts'
import { makeReport } from '../../src/app/report/makeReport.ts'
import { ru } from '../../src/texts/ru/ru.ts'
import { markdownOf } from './markdown.ts'
import { played161 } from './reportYear.ts'

const refreshed = played161('2022-12-20')

const requestFor = (executor: string) => ({
  executorId: refreshed.assignments.find(each => each.executor.name === executor)?.executor.id ?? '',
  day: '2022-12-20',
  kind: 'quarter',
  start: '',
  end: '',
})

it.each([
  ['report161', ''],
  ['report161-school12', 'СОШ №12'],
])('%s.golden.md is what the report says', (name, executor) => {
  const made = makeReport(refreshed, requestFor(executor), ru)
  if (typeof made === 'string') throw new Error(made)
  expectGolden(name, markdownOf(made.document))
})

it('report161-controller.golden.md is the page for the controller', () => {
  const made = makeReport(refreshed, requestFor(''), ru)
  if (typeof made === 'string') throw new Error(made)
  expectGolden('report161-controller', markdownOf(controllerPage(made.report, refreshed.settings.order, ru)))
})

/** Written anew when asked for by `UPDATE_GOLDEN=1`, to be proof-read before it is committed. */
function expectGolden(name: string, text: string): void {
  const file = path.join('test/addOn', `${name}.golden.md`)
  if (process.env['UPDATE_GOLDEN'] === '1') fs.writeFileSync(file, text)
  expect(text).toBe(fs.readFileSync(file, 'utf8'))
}
