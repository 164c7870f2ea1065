import type { Day } from '../../core/day.ts'
import { severityOf } from '../../core/problem/problem.ts'
import { shortened } from '../../core/report/shortened.ts'
import { dottedDay } from '../../core/table/door.ts'
import type { TodayItem, TodaySectionKey } from '../../core/today/todayItem.ts'
import type { TodayTexts } from '../todayTexts.ts'
import { counted } from './counts.ts'
import { longDay, weekdayName } from './days.ts'
import { eventQuestion } from './eventQuestion.ts'
import { problemSentence } from './problems.ts'
import { houseLines } from './todayHouse.ts'
import { daysInWords, leadOf, named, standings } from './todayPhrases.ts'
import { marks, sections } from './todayWords.ts'
import { words } from './words.ts'

/** «Сегодня»: the coordinator's page. */
export const today: TodayTexts = {
  title: day => `Сегодня ${longDay(day)}, ${weekdayName(day)}`,
  stale: 'Страница составлена не сегодня. Меню «Дорожная карта» → «Обновить „Сегодня“».',
  lead: leadOf,
  stamp: day =>
    `Составлено ${dottedDay(day)}. Строка ведёт к ячейке, где это делается. Страница рисуется заново, своё пишите на других листах.`,
  header: { mark: 'Что', task: 'Поручение', who: 'Кто', when: 'Срок', details: 'Подробности' },
  heading: ({ key, count }) => {
    const { title, forms, hint } = sections[key]
    return `${title}: ${counted(count, forms)}${hint === undefined ? '' : ` — ${hint}`}`
  },
  marks,
  mark: (item, { key }) => {
    if (item.kind === 'due') return words.urgencies[urgencies[key] ?? 'soon']
    return marks[item.kind === 'problem' ? severityOf(item.problem) : item.kind]
  },
  task,
  who,
  when: item => {
    const day = dayOf(item)
    return day === null ? '' : dottedDay(day)
  },
  details,
  more: count => `и ещё ${count}`,
  houseHeading: 'Напоминания',
  house: houseLines,
  legendHeading: 'Цвета на листе «Исполнение»',
  legend: {
    overdue: 'срок прошёл, отчёта нет',
    today: 'последний день',
    soon: 'до срока немного дней; сколько — задано на листе «Настройки»',
    open: 'до срока ещё далеко',
    later: 'начало впереди',
    done: 'школа отчиталась, решите: принять или вернуть',
    accepted: 'принято, больше ничего не нужно',
    undated: 'срок наступит с событием или по другому документу',
  },
}

const urgencies: Readonly<Partial<Record<TodaySectionKey, 'overdue' | 'today' | 'soon'>>> = {
  overdue: 'overdue',
  today: 'today',
}

function task(item: TodayItem): string {
  switch (item.kind) {
    case 'due':
      return work(item.assignments[0])
    case 'review':
    case 'request':
    case 'returned':
    case 'foreign':
      return work(item.assignment)
    case 'undated':
      return eventQuestion(item.stage)
    case 'silent':
      return `Нет ни одного отчёта, просрочено ${counted(item.overdue.length, sections.overdue.forms)}`
    case 'unreachable':
      return `Нет адреса, напоминания не придут: за исполнителем ${counted(item.owed, sections.overdue.forms)}`
    case 'letter':
      return `${words.letterStates[item.state]}: ${item.mailbox}`
    case 'problem':
      return shortened(problemSentence(item.problem), LONGEST_PROBLEM)
  }
}

/** Characters of a line: two lines of the column of tasks, and of details. */
const LONGEST = 150
const SHORT = 90
/** The end of a problem says what to do. */
const LONGEST_PROBLEM = 240

type Work = { readonly number: string; readonly measure: string; readonly result: string }

/** «5. Проведён опрос обучающихся» */
function work(of: Work | undefined): string {
  if (of === undefined) return ''
  const said = of.result === '' ? of.measure : of.result
  return shortened(`${of.number === '' ? '' : `${of.number}. `}${said.replace(/\s+/g, ' ')}`, LONGEST)
}

function who(item: TodayItem): string {
  switch (item.kind) {
    case 'due':
      return named(item.assignments.map(({ executor }) => executor.name))
    case 'review':
    case 'request':
    case 'returned':
    case 'foreign':
      return item.assignment.executor.name
    case 'undated':
      return named(item.executors.map(({ name }) => name))
    case 'silent':
    case 'unreachable':
      return item.executor.name
    case 'letter':
      return ''
    case 'problem':
      return words.sheets[item.problem.place.sheet]
  }
}

function dayOf(item: TodayItem): Day | null {
  switch (item.kind) {
    case 'due':
    case 'request':
    case 'returned':
      return item.due
    case 'review':
      return typeof item.assignment.submission.doneOn === 'number' ? item.assignment.submission.doneOn : null
    case 'letter':
      return item.day
    case 'undated':
    case 'silent':
    case 'unreachable':
    case 'foreign':
    case 'problem':
      return null
  }
}

function details(item: TodayItem): string {
  switch (item.kind) {
    case 'due':
      return [daysInWords(item.daysLeft), ...standings(item.assignments)].join('; ')
    case 'review': {
      const { status, evidence, comment } = item.assignment.submission
      const said = status === 'done' ? evidence : comment
      return status === 'done' && said === '' ? 'подтверждения нет' : shortened(said, SHORT)
    }
    case 'request': {
      const { askedDue, comment } = item.assignment.submission
      const wanted = typeof askedDue === 'number' ? dottedDay(askedDue) : `«${askedDue ?? ''}»`
      return `просит до ${wanted}${comment === '' ? ', причины нет' : `: ${shortened(comment, SHORT)}`}`
    }
    case 'returned':
      return [
        ...(item.daysLeft === null ? [] : [daysInWords(item.daysLeft)]),
        ...(item.assignment.submission.note === ''
          ? []
          : [shortened(item.assignment.submission.note, SHORT)]),
      ].join(': ')
    case 'foreign':
      return `${dottedDay(item.on)} строку изменили из учётной записи ${item.account} (${named(item.by)})`
    case 'undated':
      return shortened(work(item.stage), SHORT)
    case 'silent':
    case 'unreachable':
    case 'letter':
      return ''
    case 'problem':
      return item.count === 1
        ? `строка ${item.problem.place.row}`
        : `всего ${item.count}, первое в строке ${item.problem.place.row}`
  }
}
