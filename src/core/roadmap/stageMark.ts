import type { Day } from '../day.ts'
import type { Plan } from '../deadline/plan.ts'
import { fingerprint } from '../fingerprint.ts'

/** Changes when the deadline's text or the plan it is read inside changes. */
export function deadlineMark(deadline: string, plan: Plan): string {
  return fingerprint(deadline, JSON.stringify([plan.orderDate, plan.period, plan.schoolYear]))
}

/** The same, with the end that an event gave: it is no correction by the coordinator. */
export function markWithEnd(mark: string, end: Day | null): string {
  return end === null ? mark : `${mark}:${end}`
}

/** What `markWithEnd` joined. */
export function partsOfMark(text: string): { readonly mark: string; readonly end: Day | null } {
  const [mark = '', end = ''] = text.split(':')
  return { mark, end: /^\d+$/.test(end) ? (Number(end) as Day) : null }
}
