import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import type { Host } from '../../../../local/host/host.ts'
import { type Checkpoint, differInTimeAlone } from '../../../../local/host/kernel/checkpoint.ts'
import { failure } from '../scriptHost.ts'
import { sheetHost } from '../sheets/sheetHost.ts'

/** Everything a script can do to a workbook, each thing once. */
const CHANGES = [
  `r('A1:B3').setValues([['1', '=A2'], ['два', true], [new Date(0), '']])`,
  `r('B1:B5').setFormulaR1C1('=RC[-1]&"!"')`,
  `r('A1:C4').setBackground('#ff0000').setNumberFormat('@')`,
  `r('C2').setNote('записка')`,
  `r('B2:B9').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['да', 'нет']).build())`,
  `r('A1:C9').sort(1)`,
  `s.insertRowsBefore(2, 3)`,
  `s.deleteRows(1, 2)`,
  `s.insertColumnAfter(1)`,
  `s.deleteColumn(2)`,
  `s.moveRows(r('A1:A2'), 5)`,
  `r('A1:B2').copyTo(r('D4'))`,
  `r('A1:B2').moveTo(r('F6'))`,
  `r('A1:B9').clearContent()`,
  `s.clear()`,
  `r('E1:F2').merge()`,
  `s.setColumnWidth(2, 300).hideRows(3, 2)`,
  `s.protect().setDescription('закрыто').setUnprotectedRanges([r('A1')])`,
  `s.getProtections(SpreadsheetApp.ProtectionType.SHEET).forEach(one => one.remove())`,
  `(s.getFilter() || r('A1:C9').createFilter()).setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['два']).build())`,
  `s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenTextContains('а').setBackground('#00ff00').setRanges([r('A1:A9')]).build()])`,
  `if (s.getBandings().length === 0) r('H1:I9').applyRowBanding()`,
  `ss.setNamedRange('имя', r('A1:B2'))`,
  `s.addDeveloperMetadata('ключ', 'значение')`,
  `if (!ss.getSheetByName('другой')) ss.insertSheet('другой').getRange('A1').setValue('там')`,
  `if (ss.getSheetByName('другой')) ss.deleteSheet(ss.getSheetByName('другой'))`,
  `s.setName(s.getName() === 'Лист1' ? 'Иначе' : 'Лист1')`,
  `r('J1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('ссылка').setLinkUrl('https://example.invalid').build())`,
  `PropertiesService.getScriptProperties().setProperty('a', Utilities.getUuid())`,
  `MailApp.sendEmail('a@example.invalid', 's', 'b')`,
  `ScriptApp.newTrigger('x').timeBased().everyHours(1).create()`,
] as const

const stateOf = (host: Host): unknown => JSON.parse(host.save())

const some = fc.array(
  fc.nat(CHANGES.length - 1).map(index => CHANGES[index] ?? ''),
  { maxLength: 8 },
)
const made = (evaluate: (code: string) => unknown, changes: readonly string[]) => {
  // A merge that another one meets is refused, and leaves no less of a state.
  for (const change of changes) failure(() => evaluate(change))
}

test('whatever is done after a checkpoint, going back undoes it, as often as one likes', () => {
  fc.assert(
    fc.property(some, some, some, (first, second, third) => {
      const { host, evaluate } = sheetHost()
      made(evaluate, first)
      const [saved, checkpoint] = [stateOf(host), host.checkpoint()]
      for (const later of [second, third]) {
        made(evaluate, later)
        host.goBack(checkpoint)
        expect(stateOf(host)).toEqual(saved)
      }
    }),
    { numRuns: 40 },
  )
})

test('another host goes on from a checkpoint, and neither touches the other', () => {
  fc.assert(
    fc.property(some, some, some, (first, mine, others) => {
      const one = sheetHost()
      made(one.evaluate, first)
      const from = one.host.checkpoint()
      const other = sheetHost('', { from })
      made(one.evaluate, mine)
      const afterwards = stateOf(one.host)
      const again = sheetHost('', { from })
      expect(stateOf(again.host)).toEqual(stateOf(other.host))
      made(other.evaluate, others)
      expect(stateOf(one.host)).toEqual(afterwards)
    }),
    { numRuns: 40 },
  )
})

test.each(CHANGES)('%s leaves another state than before, a look at the sheet does not', change => {
  const { host, evaluate } = sheetHost(
    `r('A1:C3').setValues([[3, 2, 1], ['в', 'б', 'а'], [1, 2, 3]]).createFilter(); s.protect(); ss.insertSheet('другой')`,
  )
  const before = host.checkpoint()
  evaluate(`r('A1:C9').getValues(); s.getLastRow(); SpreadsheetApp.flush()`)
  expect(differInTimeAlone(before, host.checkpoint())).toBe(true)
  const atNoTime = (): object => ({ ...Object(stateOf(host)), now: '' })
  const saved = atNoTime()
  evaluate(change)
  expect(differInTimeAlone(before, host.checkpoint())).toBe(isDeepStrictEqual(atNoTime(), saved))
})

const BUSY = `
  function busy() {
    s.getRange('A1').setValue('один')
    PropertiesService.getScriptProperties().setProperty('step', 'one')
    SpreadsheetApp.flush()
    s.insertRowBefore(1)
    s.getRange('B2:B4').setValues([[1], [2], [3]]).sort({ column: 2, ascending: false })
    MailApp.sendEmail('a@example.invalid', 's', 'b')
    s.getRange('A1').getValue()
    s.getRange('C3').setNote('записка')
    PropertiesService.getScriptProperties().setProperty('step', 'two')
    ss.insertSheet('новый').getRange('A1').setValue('там')
    MailApp.sendEmail('b@example.invalid', 's', 'b')
  }
`

describe.each(['kept', 'lost'] as const)('writes that a kill finds unflushed are %s', buffered => {
  const begun = () => sheetHost(`${BUSY}; r('A1:C9').setValue('было')`, { buffered })
  const states: Checkpoint[] = []
  const { host: watched } = begun()
  watched.plan([{ kind: 'each-call', act: () => states.push(watched.checkpoint('killed')) }])
  watched.call('menu', 'busy')

  const savedAt = (checkpoint: Checkpoint): unknown => {
    watched.goBack(checkpoint)
    return stateOf(watched)
  }
  const savedAfterKill = (host: Host, atCall: number): unknown => {
    host.plan([{ kind: 'kill', atCall }])
    expect(failure(() => host.call('menu', 'busy'))).toBe('Exceeded maximum execution time')
    return stateOf(host)
  }

  test('before each call there is the state that a kill there leaves', () => {
    expect(states).toHaveLength(watched.runs[0]?.totalCalls ?? 0)
    for (const [index, state] of states.entries())
      expect(savedAt(state)).toEqual(savedAfterKill(begun().host, index + 1))
  })
})
