import { palette } from '../../src/app/colours.ts'
import { effectiveDue, type Submission } from '../../src/core/assignment/assignment.ts'
import { type Urgency, urgencyOf } from '../../src/core/assignment/urgency.ts'
import { type Day, dayFromCivil } from '../../src/core/day.ts'
import { defaultReminders } from '../../src/core/settings/settings.ts'
import { ru } from '../../src/texts/ru/ru.ts'
import { day, sampleAssignment } from '../core/sample.ts'
import { columnOf } from './access/district.ts'
import { begunWorkbook } from './begun.ts'
import { byHand } from './byHand.ts'
import { choose, linesOf } from './workbook.ts'

const TODAY = '2022-10-20'
const SHEET = 'Исполнение'

/** What people type, and what it means. */
const STATUSES: readonly (readonly [string, Submission['status']])[] = [
  ['не начато', 'not-started'],
  ['в работе', 'in-progress'],
  ['выполнено', 'done'],
  ['выполнено ', 'done'],
  ['ВЫПОЛНЕНО', 'done'],
  [' не   выполнено', 'not-done'],
  ['почти', null],
  ['', null],
]
const DECISIONS: readonly (readonly [string, Submission['decision']])[] = [
  ['', null],
  ['принято', 'accepted'],
  ['Принято ', 'accepted'],
  ['возвращено', 'returned'],
  ['  срок  перенесен', 'postponed'],
  ['подумаю', null],
]
const NEW_DAYS: readonly (readonly [string | number, Submission['newDue']])[] = [
  ['', null],
  ["'15.10.2022", day('2022-10-15')],
  [day(TODAY) + 0.75, day(TODAY)],
  ["'25.10.2022 г.", day('2022-10-25')],
  [day('2023-05-12'), day('2023-05-12')],
  ['когда-нибудь', null],
]

const typed = STATUSES.flatMap(status =>
  DECISIONS.flatMap(decision => NEW_DAYS.map(newDue => ({ status, decision, newDue }))),
)
const ROWS = 65

/** Work that is open or comes later has no colour of its own. */
const COLOURED = new Set(['accepted', 'done', 'undated', 'overdue', 'today', 'soon'] as const)

/** Seen in the workbook: what each row was given, its colour and its words. */
const seen = Array.from({ length: Math.ceil(typed.length / ROWS) }, (_, part) =>
  rowsOf(typed.slice(part * ROWS, (part + 1) * ROWS)),
).flat()

it('every combination was tried', () => {
  expect(seen).toHaveLength(typed.length)
})

it('a row has the colour of what core says of it', () => {
  expect(seen.filter(({ found, wanted }) => found.colour !== wanted.colour)).toEqual([])
})

it('a row says in words what core says of it', () => {
  expect(seen.filter(({ found, wanted }) => found.words !== wanted.words)).toEqual([])
})

it('another spelling is written back as the word that was understood', () => {
  const words = (column: 'status' | 'decision', all: Readonly<Record<string, string>>) =>
    seen
      .filter(row => row.given[column][1] !== null)
      .filter(row => row.cells[column] !== all[row.given[column][1] ?? ''])
  expect([words('status', ru.statuses), words('decision', ru.decisions)]).toEqual([[], []])
})

function rowsOf(given: readonly (typeof typed)[number][]) {
  const host = begunWorkbook(TODAY)
  byHand(host, SHEET, sheet => {
    const fill = (title: string, cells: readonly (string | number)[]) =>
      sheet.getRange(2, columnOf(sheet, title), cells.length, 1).setValues(cells.map(cell => [cell]))
    fill(
      'Статус',
      given.map(({ status }) => status[0]),
    )
    fill(
      'Решение координатора',
      given.map(({ decision }) => decision[0]),
    )
    fill(
      'Новый срок',
      given.map(({ newDue }) => newDue[0]),
    )
  })
  choose(host, 'Проверить строки')
  return linesOf(host, SHEET)
    .slice(0, given.length)
    .map((line, index) => {
      const row = given[index] as (typeof typed)[number]
      const [due, start] = [dayShown(line.text('Срок')), dayShown(line.text('Начало'))]
      const [status, decision, newDue] = [row.status[1], row.decision[1], row.newDue[1]]
      const sample = { ...sampleAssignment({ submission: { status, decision, newDue } }), due, start }
      const urgency = urgencyOf(sample, day(TODAY), defaultReminders.soonDays)
      return {
        given: row,
        urgency,
        cells: { status: line.text('Статус'), decision: line.text('Решение координатора') },
        found: {
          colour: urgencyIn(line.cell('Статус')?.conditionalLook.background ?? null),
          words: line.text('Осталось дней'),
        },
        wanted: {
          colour: urgency === 'open' || urgency === 'later' ? 'none' : urgency,
          words: wordsOf(urgency, effectiveDue(sample)),
        },
      }
    })
}

/** The urgency that gives a cell this background; bands give others. */
function urgencyIn(background: string | null): string {
  return [...COLOURED].find(urgency => palette[urgency].background === background) ?? 'none'
}

function wordsOf(urgency: Urgency, due: Day | null): string {
  if (urgency === 'accepted' || urgency === 'done' || urgency === 'undated') return ru.urgencies[urgency]
  const left = (due ?? 0) - day(TODAY)
  if (left === 0) return 'сегодня'
  return left < 0 ? `просрочено на ${-left} дн.` : `осталось ${left} дн.`
}

function dayShown(text: string) {
  const [dayOfMonth, month, year] = text.split('.').map(Number)
  return dayFromCivil(year ?? 0, month ?? 0, dayOfMonth ?? 0)
}
