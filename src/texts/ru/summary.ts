import { civilFromDay, type Day } from '../../core/day.ts'
import type { MatrixCell } from '../../core/summary/matrix.ts'
import type { SummaryTexts } from '../summaryTexts.ts'
import { longDay } from './days.ts'
import { words } from './words.ts'

const states: SummaryTexts['states'] = {
  overdue: 'просрочено',
  today: 'срок сегодня',
  returned: 'возвращено',
  soon: 'срок скоро',
  open: 'в работе',
  undated: 'без даты',
  later: 'не началось',
  done: 'выполнено',
  accepted: 'снято с контроля',
}

export const summary: SummaryTexts = {
  asOf: day => `По состоянию на ${longDay(day)}`,
  month,
  statusName: name => (name === 'unknown' ? 'слово не из списка' : words.statuses[name]),
  states,
  cell: ({ state, count, of }: MatrixCell) =>
    of === 1 ? states[state] : `${states[state]}: ${count} из ${of}`,
  matrix: {
    number: '№',
    measure: 'Мероприятие',
    total: 'Всего',
    finished: 'Исполнено',
    overdue: 'Просрочено',
  },
  timeline: {
    number: '№',
    stage: 'Мероприятие и результат',
    deadline: 'Срок по приказу',
    progress: 'Исполнено',
    today: 'сегодня',
    lanes: {
      dated: 'Со сроком',
      ongoing: 'Постоянно',
      undated: 'Без даты: по событию или по другому документу',
    },
    marks: { met: '✓', missed: '!', due: '●', runs: '–' },
    legend:
      '● — срок на этой неделе; ✓ — срок на этой неделе, никто больше не должен; ! — срок прошёл, исполнили не все; – — идёт работа',
    finishedOf: (finished, total) => `${finished} из ${total}`,
    week: shortDay,
  },
  charts: {
    bySchool: 'Исполнение по школам',
    byCluster: 'Исполнение по кластерам',
    trend: 'Ход исполнения по неделям',
  },
}

function month(iso: string): string {
  if (iso === '') return 'Без даты'
  const [year, number] = iso.split('-')
  return `${months[Number(number) - 1] ?? ''} ${year}`
}

function shortDay(day: Day): string {
  const civil = civilFromDay(day)
  return `${String(civil.day).padStart(2, '0')}.${String(civil.month).padStart(2, '0')}`
}

const months = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
] as const
