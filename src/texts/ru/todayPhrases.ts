import { isAsking, isWaiting } from '../../core/acceptance/waiting.ts'
import type { Assignment, Submission } from '../../core/assignment/assignment.ts'
import type { Today } from '../../core/today/today.ts'
import type { TodaySectionKey } from '../../core/today/todayItem.ts'
import { counted, formFor } from './counts.ts'
import { longDay, weekdayName } from './days.ts'
import { sections } from './todayWords.ts'

/** «просрочено на 3 дня», «последний день», «осталось 4 дня» */
export function daysInWords(daysLeft: number): string {
  if (daysLeft === 0) return 'последний день'
  const days = counted(Math.abs(daysLeft), ['день', 'дня', 'дней'])
  if (daysLeft < 0) return `просрочено на ${days}`
  return `${formFor(daysLeft, ['остался', 'осталось', 'осталось'])} ${days}`
}

/** «СОШ №12, СОШ №11, СОШ №19 и ещё 4» */
export function named(names: readonly string[]): string {
  const different = [...new Set(names)]
  const shown = different.length <= MOST_NAMES + 1 ? different : different.slice(0, MOST_NAMES)
  const rest = different.length - shown.length
  return `${shown.join(', ')}${rest === 0 ? '' : ` и ещё ${rest}`}`
}

const MOST_NAMES = 5

/** Who of those who owe the same has said something already: «просит перенести СОШ №19» */
export function standings(assignments: readonly Assignment[]): readonly string[] {
  return groups.flatMap(({ isIn, one, many }) => {
    const names = assignments
      .filter(({ submission }) => isIn(submission))
      .map(({ executor }) => executor.name)
    return names.length === 0 ? [] : [`${names.length === 1 ? one : many} ${named(names)}`]
  })
}

const groups: readonly {
  readonly isIn: (submission: Submission) => boolean
  readonly one: string
  readonly many: string
}[] = [
  { isIn: isAsking, one: 'просит перенести', many: 'просят перенести' },
  { isIn: isWaiting, one: 'ждёт решения', many: 'ждут решения' },
  { isIn: ({ decision }) => decision === 'returned', one: 'возвращено:', many: 'возвращено:' },
]

/** What matters most today, in one sentence, and the next working day on a day off. */
export function leadOf({ day, workingDay, sections: present }: Today): string {
  const urgent = urgentPhrases.flatMap(({ key, say }) => {
    const section = present.find(each => each.key === key)
    return section ? [say(section.count)] : []
  })
  return [...(workingDay === day ? [] : [dayOff(workingDay)]), ...mattersMost(urgent, present.length)].join(
    ' ',
  )
}

function dayOff(workingDay: Today['day']): string {
  return `Сегодня выходной, ближайший рабочий день — ${weekdayName(workingDay)}, ${longDay(workingDay)}`
}

function mattersMost(urgent: readonly string[], sectionCount: number): readonly string[] {
  if (urgent.length > 0) return [`Главное: ${urgent.join(', ')}.`]
  return sectionCount === 0
    ? ['Дел на сегодня нет: всё, чему вышел срок, исполнено и принято. Спокойного дня!']
    : ['Срочного сегодня нет; ниже — то, что можно сделать заранее.']
}

/** Sections that do not wait, as parts of one sentence. */
const urgentPhrases: readonly { readonly key: TodaySectionKey; readonly say: (count: number) => string }[] = [
  { key: 'overdue', say: count => `просрочено ${counted(count, sections.overdue.forms)}` },
  { key: 'today', say: count => `сегодня срок у ${counted(count, ['поручения', 'поручений', 'поручений'])}` },
  {
    key: 'review',
    say: count =>
      `вашего решения ${formFor(count, ['ждёт', 'ждут', 'ждут'])} ${counted(count, sections.review.forms)}`,
  },
  {
    key: 'requests',
    say: count =>
      `${formFor(count, ['пришла', 'пришли', 'пришло'])} ${counted(count, ['просьба', 'просьбы', 'просьб'])} о переносе`,
  },
]
