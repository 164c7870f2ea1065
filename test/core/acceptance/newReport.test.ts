import { acceptedReport, reportMark } from '../../../src/core/acceptance/acceptedReport.ts'
import { isReportedAnew, type Look } from '../../../src/core/acceptance/newReport.ts'
import { type Entered, enteredBy } from '../../../src/core/history/entered.ts'

const returned: Look = {
  status: 'done',
  statusText: 'выполнено',
  doneOn: '10.10.2022',
  evidence: 'справка',
  decision: 'returned',
}

/** What differs at the next look | whether that is a new report. */
it.each<readonly [Partial<Look>, boolean]>([
  [{}, false],
  [{ evidence: 'протокол' }, true],
  [{ doneOn: '12.10.2022' }, true],
  [{ status: 'not-done', statusText: 'не выполнено' }, true],
  [{ status: 'in-progress', statusText: 'в работе' }, false],
  [{ status: null, statusText: 'готово' }, false],
  [{ evidence: '' }, false],
  [{ evidence: '', doneOn: '12.10.2022' }, true],
  [{ evidence: 'протокол', decision: 'accepted' }, false],
  [{ evidence: 'протокол', decision: null }, false],
  [{ evidence: 'протокол', decision: 'postponed' }, false],
])('%j: %s', (changes, isNew) => {
  expect(isReportedAnew(returned, { ...returned, ...changes })).toBe(isNew)
})

it.each(['accepted', 'postponed', null] as const)('after «%s» nothing is handed in anew', decision => {
  const before = { ...returned, decision }
  expect(isReportedAnew(before, { ...before, evidence: 'протокол' })).toBe(false)
})

it('after «в работе» the finished report is the new one', () => {
  const atWork = { ...returned, status: 'in-progress', statusText: 'в работе' } as const
  expect([isReportedAnew(returned, atWork), isReportedAnew(atWork, returned)]).toEqual([false, true])
})

describe('the mark of what was accepted', () => {
  const report = (decision: string, evidence: string): Entered => ({
    ...enteredBy(() => ''),
    decision,
    evidence,
  })
  const isAccepted = (decision: string) => decision === 'принято'
  const first = reportMark(report('', 'справка'))
  const second = reportMark(report('', 'протокол'))

  it.each<readonly [string, Entered | undefined, Entered, string]>([
    ['not accepted', undefined, report('', 'справка'), ''],
    ['seen accepted', undefined, report('принято', 'справка'), first],
    ['accepted now', report('', 'справка'), report('принято', 'справка'), first],
    ['reported and accepted at once', report('', 'справка'), report('принято', 'протокол'), second],
    ['edited since', report('принято', 'справка'), report('принято', 'протокол'), first],
    ['accepted no more', report('принято', 'справка'), report('', 'справка'), ''],
  ])('%s', (_, known, present, mark) => {
    expect(acceptedReport(known, present, isAccepted)).toBe(mark)
  })

  it('stays what it was, however often the report is edited', () => {
    const known = { ...report('принято', 'протокол'), accepted: first }
    expect(acceptedReport(known, report('принято', 'третье'), isAccepted)).toBe(first)
  })
})
