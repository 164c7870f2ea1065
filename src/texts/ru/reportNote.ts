import type { Report } from '../../core/report/report.ts'
import { isExplained, type ReportEntry } from '../../core/report/reportEntry.ts'
import { finishedIn, isFinished } from '../../core/summary/totals.ts'
import { counted, type Forms, formFor } from './counts.ts'
import { share } from './reportShare.ts'

const assignments: Forms = ['поручение', 'поручения', 'поручений']
const days: Forms = ['день', 'дня', 'дней']

/** The explanatory note, from the figures alone; what did not happen is not spoken of. */
export function note(report: Report): readonly string[] {
  const entries = report.lines.flatMap(line => line.entries)
  return [
    scope(report, entries),
    done(report, entries),
    overdue(report),
    rest(report, entries),
    clusters(report),
  ].filter(paragraph => paragraph !== '')
}

function scope({ whole, lines }: Report, entries: readonly ReportEntry[]): string {
  const measures = new Set(
    lines.map(({ stage }) => [stage.section, stage.number, stage.measure].join('\u0001')),
  ).size
  const namesOf = (kind: 'school' | 'person') =>
    new Set(entries.filter(({ executor }) => executor.kind === kind).map(({ executor }) => executor.id)).size
  const schools = namesOf('school')
  const people = namesOf('person')
  const who = [
    ...(schools > 0 ? [counted(schools, ['школа', 'школы', 'школ'])] : []),
    ...(people > 0 ? [counted(people, ['должностное лицо', 'должностных лица', 'должностных лиц'])] : []),
  ].join(' и ')
  const executors = schools + people > 1 ? ` Исполнители: ${who}.` : ''
  return `В отчёт ${formFor(whole.total, ['вошло', 'вошли', 'вошло'])} ${counted(whole.total, assignments)} по ${counted(measures, ['мероприятию', 'мероприятиям', 'мероприятиям'])} плана.${executors}`
}

function done({ whole }: Report, entries: readonly ReportEntry[]): string {
  const finished = finishedIn(whole)
  if (finished === 0) return 'Исполненных поручений нет.'
  const late = whole.doneLate
  const accepted = whole.accepted - whole.acceptedUndone
  const unproved = entries.filter(entry => isFinished(entry) && entry.evidence === '').length
  return [
    `${formFor(finished, ['Исполнено', 'Исполнены', 'Исполнено'])} ${counted(finished, assignments)} (${share(whole)})${inTime(finished, late)}`,
    ...(accepted > 0 ? [`Снято с контроля: ${accepted}.`] : []),
    ...(unproved > 0 ? [`Без подтверждающего документа: ${unproved}.`] : []),
  ].join(' ')
}

/** «, все в срок.», «: 21 в срок и 3 с опозданием.» */
function inTime(finished: number, late: number): string {
  const all = finished === 1 ? '' : 'все '
  if (late === 0) return `, ${all}в срок.`
  return late === finished ? `, ${all}с опозданием.` : `: ${finished - late} в срок и ${late} с опозданием.`
}

function overdue({ overdue: late }: Report): string {
  const longest = late[0]
  if (!longest) return 'Просроченных поручений нет.'
  const items = [...new Set(late.map(({ number }) => number).filter(number => number !== ''))].sort(byNumber)
  const explained = late.filter(isExplained).length
  const where =
    items.length === 0 ? '' : ` (${items.length === 1 ? 'пункт' : 'пункты'} ${items.join(', ')} плана)`
  return `${formFor(late.length, ['Просрочено', 'Просрочены', 'Просрочено'])} ${counted(late.length, assignments)}${where}, дольше всего — на ${counted(longest.daysLate, days)}. ${reasons(explained, late.length)}`
}

/** «Причина указана по 2 из 3.» */
function reasons(explained: number, late: number): string {
  if (late === 1) return explained === 1 ? 'Причина указана.' : 'Причина не указана.'
  if (explained === 0) return 'Причины не указаны.'
  return explained === late ? 'Причины указаны по всем.' : `Причина указана по ${explained} из ${late}.`
}

function rest({ whole }: Report, entries: readonly ReportEntry[]): string {
  const postponed = entries.filter(({ newDue }) => newDue !== null).length
  const ahead = whole.open + whole.later + whole.returned
  const returned = whole.returned > 0 ? `, из них возвращено на доработку: ${whole.returned}` : ''
  return [
    ...(whole.acceptedUndone > 0 ? [`Снято с контроля без исполнения: ${whole.acceptedUndone}.`] : []),
    ...(postponed > 0 ? [`Срок перенесён: ${postponed}.`] : []),
    ...(ahead > 0
      ? [`Срок ещё не наступил по ${counted(ahead, ['поручению', 'поручениям', 'поручениям'])}${returned}.`]
      : []),
    ...(whole.undated > 0
      ? [
          `Без даты, по событию или по другому документу, ${formFor(whole.undated, ['исполняется', 'исполняются', 'исполняется'])} ${counted(whole.undated, assignments)}.`,
        ]
      : []),
  ].join(' ')
}

function clusters({ clusters: groups }: Report): string {
  if (groups.length < 2) return ''
  const parts = groups.map(
    ({ cluster, totals }) =>
      `${cluster === '' ? 'без кластера' : cluster} — ${finishedIn(totals)} из ${totals.total}`,
  )
  return `Исполнение по кластерам: ${parts.join('; ')}.`
}

/** 2 before 10, 1.2 before 1.10; words after numbers. */
function byNumber(left: string, right: string): number {
  const parts = (number: string) => number.split('.').map(part => Number.parseInt(part, 10))
  const [first, second] = [parts(left), parts(right)]
  for (let place = 0; place < Math.max(first.length, second.length); place++) {
    const difference = (first[place] ?? -1) - (second[place] ?? -1)
    if (difference !== 0 && !Number.isNaN(difference)) return difference
  }
  return left < right ? -1 : left > right ? 1 : 0
}
