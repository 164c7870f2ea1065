import type { Submission } from '../../src/core/assignment/assignment.ts'
import { reportOf } from '../../src/core/report/report.ts'
import { ru } from '../../src/texts/ru/ru.ts'
import { plan, stages } from '../core/report/anyAssignment.ts'
import { day, sampleAssignment } from '../core/sample.ts'

const done = { status: 'done', doneOn: day('2022-10-12'), evidence: 'справка' } as const
const october = { kind: 'month', start: day('2022-10-01'), end: day('2022-10-31') } as const

/** The note on so many assignments that were due on 12.10.2022, as of 20.10.2022. */
function noteOn(count: number, submission: Partial<Submission>, due: string | null = '2022-10-12'): string {
  const assignments = Array.from({ length: count }, () => ({
    ...sampleAssignment({ due, submission }),
    stageId: 'st-0',
    number: '1',
  }))
  return ru.report
    .note(reportOf({ stages, assignments, plan, soonDays: 7 }, day('2022-10-20'), october, null))
    .join(' ')
}

it.each<readonly [number, Partial<Submission>, string]>([
  [1, done, 'В отчёт вошло 1 поручение по 1 мероприятию плана. Исполнено 1 поручение (100 %), в срок.'],
  [2, done, 'В отчёт вошли 2 поручения по 1 мероприятию плана. Исполнены 2 поручения (100 %), все в срок.'],
  [5, done, 'В отчёт вошло 5 поручений'],
  [11, done, 'В отчёт вошло 11 поручений'],
  [21, done, 'В отчёт вошло 21 поручение'],
  [102, done, 'В отчёт вошли 102 поручения'],
  [111, done, 'В отчёт вошло 111 поручений'],
  [1, { ...done, doneOn: day('2022-10-13') }, 'Исполнено 1 поручение (100 %), с опозданием.'],
  [3, { ...done, evidence: '' }, 'Без подтверждающего документа: 3.'],
  [2, { ...done, decision: 'accepted' }, 'Исполнены 2 поручения (100 %), все в срок. Снято с контроля: 2.'],
  [
    2,
    { ...done, doneOn: day('2022-10-13'), decision: 'accepted' },
    'Исполнены 2 поручения (100 %), все с опозданием. Снято с контроля: 2.',
  ],
  [
    2,
    { status: 'not-done', comment: 'Карантин.', decision: 'accepted' },
    'Исполненных поручений нет. Просроченных поручений нет. Снято с контроля без исполнения: 2.',
  ],
  [
    1,
    {},
    'Исполненных поручений нет. Просрочено 1 поручение (пункт 1 плана), дольше всего — на 8 дней. Причина не указана.',
  ],
  [2, {}, 'Просрочены 2 поручения'],
  [1, { status: 'not-done', comment: 'Карантин.' }, 'Причина указана.'],
  [2, { status: 'not-done', comment: 'Карантин.' }, 'Причины указаны по всем.'],
])('%i: %j says «%s»', (count, submission, says) => {
  expect(noteOn(count, submission)).toContain(says)
})

it.each([
  [1, 'Без даты, по событию или по другому документу, исполняется 1 поручение.'],
  [2, 'исполняются 2 поручения.'],
  [5, 'исполняется 5 поручений.'],
])('%i without a date: «%s»', (count, says) => {
  expect(noteOn(count, {}, null)).toContain(says)
})

it('tells what was returned as some of what is still ahead', () => {
  expect(noteOn(2, { ...done, decision: 'returned', note: 'Где справка?' }, '2022-10-25')).toContain(
    'Срок ещё не наступил по 2 поручениям, из них возвращено на доработку: 2.',
  )
})

it('says nothing of what did not happen', () => {
  const note = noteOn(2, done)
  for (const word of ['Возвращено', 'перенесён', 'Без даты', 'Снято', 'кластерам', 'Срок ещё'])
    expect(note).not.toContain(word)
})
