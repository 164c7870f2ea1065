import { fixFor } from '../../../src/core/problem/fix/fix.ts'
import type { Problem, ProblemFacts } from '../../../src/core/problem/problem.ts'
import type { ColumnKey, SheetKey } from '../../../src/core/table/columns.ts'
import { day } from '../sample.ts'

const at = (facts: ProblemFacts, column: ColumnKey, sheet: SheetKey = 'assignments'): Problem => ({
  ...facts,
  place: { sheet, row: 2, column },
})
const said = (problem: Problem, cell = '') =>
  fixFor(problem, () => cell)?.map(({ column, value }) => `${column}: ${Object.values(value).join(' ')}`) ??
  null

it.each([
  ['Выполнено.', 'status done'],
  ['вып.', 'status done'],
  ['сделано', 'status done'],
  ['ГОТОВО', 'status done'],
  ['завершён', 'status done'],
  ['не вып.', 'status not-done'],
  ['невыполнено', 'status not-done'],
  ['Не начинали', 'status not-started'],
  ['вработе', 'status in-progress'],
  ['делаем', 'status in-progress'],
  ['частично', 'status in-progress'],
  ['да', null],
  ['нет', null],
  ['сделано не всё', null],
  ['ждём приказ', null],
])('status «%s» is meant as %s', (found, meant) => {
  expect(said(at({ code: 'unknown-status', found }, 'status'))).toEqual(meant && [`status: ${meant}`])
})

it.each([
  ['Принято!', 'decision accepted'],
  ['ок', 'decision accepted'],
  ['на доработку', 'decision returned'],
  ['не принято', 'decision returned'],
  ['срок перенесен', 'decision postponed'],
  ['срок продлён', 'decision postponed'],
  ['подумаю', null],
])('decision «%s» is meant as %s', (found, meant) => {
  expect(said(at({ code: 'unknown-decision', found }, 'decision'))).toEqual(meant && [`decision: ${meant}`])
})

it.each([
  ['11 октября 2022 г.', '2022-10-11'],
  ['11.10.22', '2022-10-11'],
  ['11,10,2022', '2022-10-11'],
  ['11.10.2022г.', '2022-10-11'],
  ['2022-10-11', '2022-10-11'],
  ['11-10-2022', '2022-10-11'],
  ['31.02.2022', null],
  ['11.10', null],
  ['до 11.10.2022', null],
  ['10.10.2022 и 11.10.2022', null],
  ['вчера', null],
])('date «%s» is meant as %s', (found, meant) => {
  expect(said(at({ code: 'not-a-date', found }, 'doneOn'))).toEqual(meant && [`doneOn: day ${day(meant)}`])
})

it.each([
  ['a@b.ru ;; c@d.ru', 'a@b.ru, c@d.ru'],
  ['Иванова <a@b.ru>', null],
  ['<a@b.ru>', 'a@b.ru'],
  ['mailto:a@b.ru', 'a@b.ru'],
  ['a @ b.ru', 'a@b.ru'],
  ['a@b.ru.', 'a@b.ru'],
  ['a@b.ru/c@d.ru', 'a@b.ru, c@d.ru'],
  ['почта', null],
])('mailboxes «%s» are meant as %s', (cell, meant) => {
  const problem = at({ code: 'bad-email', found: cell }, 'emails', 'schools')
  expect(said(problem, cell)).toEqual(meant && [`emails: text ${meant}`])
})

it.each<readonly [Problem, string, readonly string[] | null]>([
  [
    at({ code: 'weak-evidence', fault: 'broken-link', found: 'www.b.ru' }, 'evidence'),
    'https://a.ru и www.b.ru',
    ['evidence: text https://a.ru и https://www.b.ru'],
  ],
  [
    at({ code: 'weak-evidence', fault: 'broken-link', found: 'https://disk' }, 'evidence'),
    'https://disk',
    null,
  ],
  [at({ code: 'weak-evidence', fault: 'incomplete', found: 'справка' }, 'evidence'), 'справка', null],
  [
    at({ code: 'postponed-without-date', asked: day('2022-11-01') }, 'newDue'),
    '',
    [`newDue: day ${day('2022-11-01')}`, 'askedDue: text '],
  ],
  [at({ code: 'postponed-without-date', asked: null }, 'newDue'), '', null],
  [
    at({ code: 'new-due-without-decision', found: day('2022-11-01') }, 'newDue'),
    '',
    ['decision: decision postponed'],
  ],
  [at({ code: 'copied-row' }, 'executor'), 'st-1|sc-1|1', ['id: text ']],
  [
    at({ code: 'order-text-changed' }, 'measure', 'roadmap'),
    'abc:44865 def',
    ['fingerprint: text abc:44865'],
  ],
  [at({ code: 'done-without-date' }, 'doneOn'), '', null],
])('%j with «%s» is fixed by %j', (problem, cell, cells) => {
  expect(said(problem, cell)).toEqual(cells)
})
