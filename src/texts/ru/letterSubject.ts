import { type Digest, isReportOnly } from '../../core/reminder/digest.ts'
import { isLasting } from '../../core/reminder/digestItem.ts'
import type { OrderFacts } from '../../core/settings/settings.ts'
import { dottedDay } from '../../core/table/door.ts'
import { counted, type Forms } from './counts.ts'
import { forPeriod } from './reportTitle.ts'

/** Names the nearest date and the plan: «Просрочено: 1 поручение, ближайший срок 12.10.2022 — приказ № 161-а от 05.10.2022». */
export function letterSubject(digest: Digest, order: OrderFacts): string {
  const [report] = digest.reports
  if (report && isReportOnly(digest))
    return `Исполнение приказа${order.number === '' ? '' : ` № ${order.number}`} ${forPeriod(report.period)}`
  const parts = partsOf(digest).filter(part => part !== '')
  const text = parts.slice(0, MOST_PARTS).join(', ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)} — ${orderName(order)}`
}

/** «приказ № 161-а от 05.10.2022» */
export function orderName(order: OrderFacts): string {
  return `приказ${order.number === '' ? '' : ` № ${order.number}`}${order.date === null ? '' : ` от ${dottedDay(order.date)}`}`
}

/** A subject stays readable in a list of letters. */
const MOST_PARTS = 3

function partsOf(digest: Digest): readonly string[] {
  const { items, review, escalated, amnestied, letters, problems, missing, reports } = digest
  const overdue = items.filter(item => item.daysLeft !== null && item.daysLeft < 0).length
  const returned = items.filter(item => item.assignment.submission.decision === 'returned').length
  const nearest = items.find(item => item.daysLeft !== null && item.daysLeft >= 0 && !isLasting(item))
  const hasOngoing = items.some(isLasting)
  return [
    missing.length === 0 ? '' : 'таблица требует внимания',
    number('просрочено', overdue),
    number('возвращено', returned),
    nearest?.due ? `ближайший срок ${dottedDay(nearest.due)}` : '',
    overdue + returned === 0 && !nearest && hasOngoing ? 'постоянные поручения' : '',
    review.length === 0 ? '' : `ждёт решения: ${counted(review.length, ['отчёт', 'отчёта', 'отчётов'])}`,
    number('давно просрочено', escalated.length),
    number('просрочено до включения напоминаний', amnestied.length),
    letters.length === 0
      ? ''
      : `проверьте, дошли ли ${counted(letters.length, ['письмо', 'письма', 'писем'])}`,
    ...reports.map(({ period }) => `исполнение ${forPeriod(period)}`),
    problems.length === 0 ? '' : `в таблице ${counted(problems.length, ['ошибка', 'ошибки', 'ошибок'])}`,
  ]
}

function number(word: string, count: number): string {
  return count === 0 ? '' : `${word}: ${counted(count, assignments)}`
}

const assignments: Forms = ['поручение', 'поручения', 'поручений']
