import { civilFromDay } from '../../core/day.ts'
import type { Report } from '../../core/report/report.ts'
import type { ReportPeriod } from '../../core/report/reportPeriod.ts'
import type { OrderFacts } from '../../core/settings/settings.ts'
import { dottedDay } from '../../core/table/door.ts'
import { longDay } from './days.ts'
import { summary } from './summary.ts'

/** The title of the report: the plan by its own name, in the words of the order. */
export function title({ day, period }: Report, order: OrderFacts): readonly string[] {
  return [
    'ИНФОРМАЦИЯ',
    `об исполнении ${planOf(order)}`,
    `${forPeriod(period)}, по состоянию на ${longDay(day)}`,
  ]
}

/** «за октябрь 2022 года» */
export function forPeriod(period: ReportPeriod): string {
  return period.kind === 'days' || period.kind === 'plan'
    ? `за период ${periodInWords(period)}`
    : `за ${periodInWords(period)}`
}

/** «октябрь 2022 года», «IV квартал 2022 года», «с 05.10.2022 по 31.08.2023» */
export function periodInWords({ kind, start, end }: ReportPeriod): string {
  const { year, month } = civilFromDay(start)
  switch (kind) {
    case 'month':
      return `${summary.month(`${year}-${month}`)} года`
    case 'quarter':
      return `${roman[(month - 1) / 3] ?? ''} квартал ${year} года`
    case 'half-year':
      return `${month === 1 ? 'I' : 'II'} полугодие ${year} года`
    case 'year':
      return `${year} год`
    case 'plan':
    case 'days':
      return `с ${dottedDay(start)} по ${dottedDay(end)}`
  }
}

/** An order «Об утверждении …» names its plan in the very case that is wanted here. */
function planOf(order: OrderFacts): string {
  const approved = /^Об утверждении\s+(.+?)[.\s]*$/is.exec(order.title)
  const by = `приказом${order.date === null ? '' : ` от ${longDay(order.date)}`}${order.number === '' ? '' : ` № ${order.number}`}`
  if (approved?.[1]) return `${approved[1]}, утверждённого ${by}${issuedBy(order)}`
  const about = order.title === '' ? '' : ` «${order.title.replace(/[.\s]+$/, '')}»`
  return `плана мероприятий, утверждённого ${by}${about}${issuedBy(order)}`
}

function issuedBy({ issuer }: OrderFacts): string {
  return issuer === '' ? '' : ` (${issuer})`
}

const roman = ['I', 'II', 'III', 'IV'] as const
