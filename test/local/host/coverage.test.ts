import fs from 'node:fs'
import path from 'node:path'
import { coverageByClass, coverageTable } from '../../../local/coverage/coverageTable.ts'
import { declaredLists } from '../../../local/coverage/declaredSource.ts'
import { hostTypes } from '../../../local/coverage/hostTypes.ts'
import { implementedMembers } from '../../../local/host/furnish.ts'
import { declaredEnums, declaredMethods } from '../../../local/host/kernel/declared.ts'

const root = path.resolve(__dirname, '../../..')
const types = hostTypes(root)
const coverage = coverageByClass(types, implementedMembers())

test('COVERAGE.md says what is implemented (npx tsx local/coverage/write.ts writes it)', () => {
  const table = fs.readFileSync(path.join(root, 'local/host/COVERAGE.md'), 'utf8')
  expect(table).toBe(coverageTable(coverage))
})

test('the parameter lists are those of the types', () => {
  expect(declaredMethods).toEqual(declaredLists(types))
  expect([...declaredEnums]).toEqual([...types.enums.keys()])
})

test.each([
  ['Range', 60],
  ['Sheet', 60],
  ['ConditionalFormatRuleBuilder', 100],
  ['DataValidationBuilder', 100],
  ['ClockTriggerBuilder', 100],
  ['SpreadsheetTriggerBuilder', 100],
  ['Protection', 100],
  ['MailApp', 100],
  ['Trigger', 100],
  ['Properties', 100],
  ['Lock', 100],
  ['Cache', 100],
  ['HtmlOutput', 100],
  ['Ui', 100],
  ['Menu', 100],
  ['Blob', 100],
])('%s is implemented to at least %i %%', (name, least) => {
  const row = coverage.find(candidate => candidate.name === name)
  expect(row).toBeDefined()
  expect(((row?.done ?? 0) / (row?.declared ?? 1)) * 100).toBeGreaterThanOrEqual(least)
})
