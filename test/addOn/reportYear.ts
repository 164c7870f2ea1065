import { loadOrder } from '../../src/app/loadOrder.ts'
import { readWorkbook } from '../../src/app/readWorkbook.ts'
import { type Refreshed, refresh } from '../../src/app/refresh.ts'
import type { Assignment, Submission } from '../../src/core/assignment/assignment.ts'
import { emptySubmission } from '../../src/core/assignment/assignment.ts'
import type { Day } from '../../src/core/day.ts'
import { ru } from '../../src/texts/ru/ru.ts'
import { day } from '../core/sample.ts'
import { ORDER_161, orderIn } from './workbook.ts'

/** Order 161-а as it stands on a day, with what its executors reported by then. */
export function played161(today: string): Refreshed {
  const loaded = loadOrder(readWorkbook({}, ru).workbook, orderIn(ORDER_161), ru)
  if (!loaded.ok) throw new Error(loaded.error.code)
  const refreshed = refresh(loaded.value.workbook, day(today), ru)
  if (refreshed === null) throw new Error('The order has no date')
  return {
    ...refreshed,
    assignments: refreshed.assignments.map(assignment => reported(assignment, day(today))),
  }
}

export type Reported = readonly [
  number: string,
  executor: string | null,
  due: string | null,
  entered: Partial<Submission>,
]

/** №, executor (null is each of them), due day (null is any), and what was entered. */
export const reports: readonly Reported[] = [
  [
    '1',
    null,
    null,
    done(
      '2022-10-07',
      'приказ управления образования от 03.10.2022 № 158-а',
      'Приказ издан в срок, в таблицу внесён позже.',
      'accepted',
    ),
  ],
  ['2', null, '2022-10-11', done('2022-10-11', 'письмо от 11.10.2022 № 1245', '', 'accepted')],
  [
    '3',
    null,
    '2022-10-21',
    done('2022-10-20', 'страница «Образовательные кластеры» на сайте ОО', '', 'accepted'),
  ],
  [
    '3',
    'СОШ №19',
    '2022-10-21',
    done('2022-10-25', 'страница «Кластеры» на сайте ОО', 'Сайт был закрыт на обновление.', 'accepted'),
  ],
  ['4', 'СОШ №12', null, done('2022-12-12', 'программы, протокол педсовета от 09.12.2022 № 4', '', null)],
  ['4', 'СОШ №11', null, done('2022-12-14', '', '', null)],
  ['4', 'СОШ №5', null, { status: 'not-done', comment: 'Программы проходят экспертизу.' }],
  [
    '4',
    'СОШ «Лидер-2»',
    null,
    { decision: 'postponed', newDue: day('2023-01-31'), note: 'Срок перенесён по письму школы.' },
  ],
  ['5', null, '2022-10-12', done('2022-10-12', 'объявление на сайте ОО', '', 'accepted')],
  ['5', null, '2022-10-14', done('2022-10-14', 'справка об опросе', '', 'accepted')],
  ['5', 'СОШ №11', '2022-10-14', done('2022-10-17', 'справка об опросе', '', 'accepted')],
  ['6', null, null, done('2022-10-15', 'чек-лист', '', 'accepted')],
  [
    '6',
    'СОШ «Лидер-2»',
    null,
    { ...done('2022-10-15', 'чек-лист', '', null), decision: 'returned', note: 'Заполните раздел 3.' },
  ],
  ['7', 'Коротких С.А.', null, done('2022-10-11', 'план РМЦ', '', 'accepted')],
]

function done(
  on: string,
  evidence: string,
  comment: string,
  decision: 'accepted' | null,
): Partial<Submission> {
  return { status: 'done', doneOn: day(on), evidence, comment, decision }
}

/** The last line that speaks of the assignment holds; what was done after the day is not known yet. */
function reported(assignment: Assignment, today: Day): Assignment {
  const said = reports.filter(
    ([number, executor, due, { doneOn }]) =>
      assignment.number === number &&
      (executor === null || executor === assignment.executor.name) &&
      (due === null || assignment.due === day(due)) &&
      !(typeof doneOn === 'number' && doneOn > today),
  )
  const last = said[said.length - 1]
  return last ? { ...assignment, submission: { ...emptySubmission, ...last[3] } } : assignment
}
