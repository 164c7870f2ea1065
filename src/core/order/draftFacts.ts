import { type Day, dayFromIso, isoFromDay } from '../day.ts'
import { endOfSchoolYear } from '../settings/readSettings.ts'
import type { OrderReading } from './order.ts'
import type { PresentOrder } from './presentOrder.ts'

/** The head of the order as it stands in its fields; dates are ISO text, '' where none is entered. */
export type DraftFacts = Readonly<Record<FactKey, string>>

export const factKeys = [
  'number',
  'date',
  'title',
  'issuer',
  'signatory',
  'controller',
  'basis',
  'periodStart',
  'periodEnd',
] as const
export type FactKey = (typeof factKeys)[number]

/** The head as the document says it. */
export function factsRead({ order, issuer, signatory, basis, controller }: OrderReading): DraftFacts {
  const { number, date, title } = order.order
  return {
    number: number ?? '',
    date: isoOrEmpty(date),
    title: title ?? '',
    issuer: issuer ?? '',
    signatory: signatory === null ? '' : [signatory.post, signatory.name].filter(Boolean).join(' '),
    controller: controller?.text ?? '',
    basis: basis ?? '',
    ...customaryPeriod(isoOrEmpty(date)),
  }
}

/** The head with one field changed. A period that was never touched follows the date of the order. */
export function withFact(facts: DraftFacts, key: FactKey, value: string): DraftFacts {
  const changed = { ...facts, [key]: value }
  const customary = customaryPeriod(facts.date)
  const isUntouched = facts.periodStart === customary.periodStart && facts.periodEnd === customary.periodEnd
  return key === 'date' && isUntouched ? { ...changed, ...customaryPeriod(value) } : changed
}

/** From the date of the order to the end of its school year. */
function customaryPeriod(date: string): Pick<DraftFacts, 'periodStart' | 'periodEnd'> {
  const day = dayInField(date)
  return day === null
    ? { periodStart: '', periodEnd: '' }
    : { periodStart: date, periodEnd: isoFromDay(endOfSchoolYear(day)) }
}

/** What «Настройки» say already, without what they leave open. */
export function factsKnown({ facts, period }: PresentOrder): Partial<DraftFacts> {
  const known: DraftFacts = {
    ...facts,
    date: isoOrEmpty(facts.date),
    periodStart: isoOrEmpty(period?.start ?? null),
    periodEnd: isoOrEmpty(period?.end ?? null),
  }
  return Object.fromEntries(factKeys.filter(key => known[key] !== '').map(key => [key, known[key]]))
}

/** The day of a date field; null where none is entered or its year was mistyped. */
export function dayInField(iso: string): Day | null {
  const day = dayFromIso(iso)
  return isUnlikely(day) ? null : day
}

/** Outside 2000–2099: «0022» is a year half typed. */
export function isUnlikely(day: Day | null): boolean {
  return day !== null && (day < FIRST_LIKELY || day > LAST_LIKELY)
}

/** 2000-01-01 and 2099-12-31. */
const FIRST_LIKELY = 36526
const LAST_LIKELY = 73050

function isoOrEmpty(day: Day | null): string {
  return day === null ? '' : isoFromDay(day)
}
