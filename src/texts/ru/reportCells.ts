import type { NextLine, ReportLine } from '../../core/report/report.ts'
import { isExplained, type ReportEntry } from '../../core/report/reportEntry.ts'
import { LONG_COMMENT, shortened } from '../../core/report/shortened.ts'
import { isFinished } from '../../core/summary/totals.ts'
import { dottedDay } from '../../core/table/door.ts'
import { counted, type Forms } from './counts.ts'

/** A cell names every executor up to so many; beyond that it counts. */
const MOST_NAMED = 10

const NONE = '—'
const executorsOfCount: Forms = ['исполнитель', 'исполнителя', 'исполнителей']
const executorsAmong: Forms = ['исполнителя', 'исполнителей', 'исполнителей']
const days: Forms = ['день', 'дня', 'дней']

/** The day on which it was done; each executor's where they differ, from the first to the last where they are many. */
export function doneOn({ entries }: ReportLine): string {
  const done = entries.filter(entry => isFinished(entry) && entry.doneOn !== null)
  const texts = [...new Set(done.map(entry => dayText(entry.doneOn)))]
  if (texts.length === 0) return NONE
  if (texts.length === 1 && done.length === entries.length) return texts[0] ?? NONE
  if (done.length <= MOST_NAMED) return named(done, entry => dayText(entry.doneOn), entries.length)
  const known = done.flatMap(entry => (typeof entry.doneOn === 'number' ? [entry.doneOn] : []))
  const ordered = [...known].sort((left, right) => left - right)
  const [first, last] = [ordered[0], ordered[ordered.length - 1]]
  if (first === undefined || last === undefined) return NONE
  return first === last ? dottedDay(first) : `с ${dottedDay(first)} по ${dottedDay(last)}`
}

export function attainment({ attainment: reached, entries, finished }: ReportLine): string {
  switch (reached) {
    case 'reached':
      return 'достигнут'
    case 'partly':
      return `достигнут частично: исполнено ${finished} из ${entries.length}`
    case 'not':
      return 'не достигнут'
    case 'ahead':
      return 'срок не наступил'
    case 'undated':
      return 'дата не определена'
    case 'nobody':
      return 'исполнители не указаны'
  }
}

export function evidence({ entries }: ReportLine): string {
  const done = entries.filter(isFinished)
  if (done.length === 0) return NONE
  const shown = (entry: ReportEntry) => (entry.evidence === '' ? 'не представлен' : entry.evidence)
  if (done.length <= MOST_NAMED) return named(done, shown, entries.length)
  const given = done.filter(entry => entry.evidence !== '').length
  return `представили ${given} из ${counted(done.length, executorsAmong)}`
}

/** Why the result is late or missing, and until when it is postponed. */
export function deviation({ entries }: ReportLine): string {
  const late = entries.filter(
    entry =>
      entry.daysLate > 0 || entry.newDue !== null || entry.isReturned || entry.standing === 'acceptedUndone',
  )
  if (late.length === 0) return NONE
  if (late.length <= MOST_NAMED)
    return named(late, isRecurring(entries) ? ofItsDue : deviationOf, entries.length)
  const overdue = late.filter(entry => entry.standing === 'overdue').length
  const postponed = late.filter(entry => entry.newDue !== null).length
  const undone = late.filter(entry => entry.standing === 'acceptedUndone').length
  return [
    `отклонения у ${counted(late.length, executorsAmong)}`,
    ...(overdue > 0 ? [`не исполнили в срок ${overdue}`] : []),
    ...(postponed > 0 ? [`новый срок назначен ${postponed}`] : []),
    ...(undone > 0 ? [`снято с контроля без исполнения ${undone}`] : []),
  ].join('; ')
}

export function reason(entry: ReportEntry): string {
  return isExplained(entry) ? explanations(entry).join('; ') : 'причина не указана'
}

export function nextDue({ entries }: NextLine): string {
  const dues = [...new Set(entries.flatMap(({ due }) => (due === null ? [] : [due])))]
  return dues
    .sort((left, right) => left - right)
    .map(dottedDay)
    .join(', ')
}

export function nextExecutors({ entries }: NextLine): string {
  const names = [...new Set(entries.map(({ executor }) => executor.name))]
  return names.length <= MOST_NAMED ? names.join(', ') : counted(names.length, executorsOfCount)
}

function deviationOf(entry: ReportEntry): string {
  const { daysLate, standing, newDue } = entry
  const late = standing === 'overdue' ? 'просрочено на' : 'исполнено с опозданием на'
  const isOwing = standing === 'overdue' || standing === 'acceptedUndone'
  const why = isOwing ? [reason(entry)] : explanations(entry)
  const what = [
    ...(daysLate > 0 ? [`${late} ${counted(daysLate, days)}`] : []),
    ...(standing === 'acceptedUndone' ? ['снято с контроля без исполнения'] : []),
    why.join('; '),
  ]
  return [what.filter(filled).join(': '), ...(newDue === null ? [] : [`новый срок ${dottedDay(newDue)}`])]
    .filter(filled)
    .join('; ')
}

function filled(part: string): boolean {
  return part !== ''
}

/** One executor has several due days here: each deviation is of one of them. */
function isRecurring(entries: readonly ReportEntry[]): boolean {
  return new Set(entries.map(({ executor }) => executor.id)).size < entries.length
}

function ofItsDue(entry: ReportEntry): string {
  return `${entry.due === null ? '' : `срок ${dottedDay(entry.due)} — `}${deviationOf(entry)}`
}

function explanations({ comment, isReturned, note }: ReportEntry): readonly string[] {
  return [
    ...(comment === '' ? [] : [asPart(comment)]),
    ...(isReturned ? [`возвращено на доработку${note === '' ? '' : ` (${asPart(note)})`}`] : []),
  ]
}

/** What is longer is to be read in full elsewhere. */
function asPart(sentence: string): string {
  return shortened(sentence.replace(/[.\s]+$/, ''), LONG_COMMENT)
}

/** What each says, with its name unless it is the only executor; those who say the same are named together. */
function named(
  entries: readonly ReportEntry[],
  textOf: (entry: ReportEntry) => string,
  among: number,
): string {
  const byText = new Map<string, string[]>()
  for (const entry of entries) {
    const names = byText.get(textOf(entry)) ?? []
    if (!names.includes(entry.executor.name)) names.push(entry.executor.name)
    byText.set(textOf(entry), names)
  }
  if (byText.size === 1 && entries.length === among) return [...byText.keys()].join()
  return [...byText].map(([text, names]) => `${names.join(', ')}: ${text}`).join('\n')
}

function dayText(day: ReportEntry['doneOn']): string {
  return typeof day === 'number' ? dottedDay(day) : (day ?? '')
}
