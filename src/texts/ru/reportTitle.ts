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

/** An order «Об утверждении …» names its plan in the very case that is wanted here; one called by its plan is put into it. */
function planOf(order: OrderFacts): string {
  const title = order.title.replace(/[.\s]+$/, '')
  const by = `приказом${order.date === null ? '' : ` от ${longDay(order.date)}`}${order.number === '' ? '' : ` № ${order.number}`}`
  const named = names.reduce((text, [found, genitive]) => text.replace(found, genitive), title)
  if (named !== title) return `${named}, ${approved(named)} ${by}${issuedBy(order)}`
  const about = title === '' ? '' : ` «${title}»`
  return `плана мероприятий, утверждённого ${by}${about}${issuedBy(order)}`
}

const names: readonly (readonly [RegExp, string])[] = [
  [/^Об утверждении\s+/i, ''],
  [/^План мероприятий\s*\(«дорожная карта»\)/i, 'плана мероприятий («дорожной карты»)'],
  [/^План(?!\p{L})/iu, 'плана'],
  [/^«?Дорожная карта»?(?!\p{L})/iu, 'дорожной карты'],
]

/** Agrees with what was approved: «дорожной карты», «программы» are feminine, «мероприятий», «мер» plural. */
function approved(plan: string): string {
  if (/^(?:\p{L}+ой\s+)?«?(?:дорожной|карты|программы|концепции|стратегии)/iu.test(plan))
    return 'утверждённой'
  return /^(?:мероприятий|мер|показателей|планов)(?!\p{L})/iu.test(plan) ? 'утверждённых' : 'утверждённого'
}

function issuedBy({ issuer }: OrderFacts): string {
  return issuer === '' ? '' : ` (${issuer})`
}

const roman = ['I', 'II', 'III', 'IV'] as const
