import type { Entered, Seen } from './entered.ts'

/** The trail once the row says this: an agreed deadline that another one replaced joins it. */
export function trailAfter(known: Seen | undefined, { newDue }: Entered): string {
  const { trail = '', newDue: before = '' } = known ?? {}
  const isReplaced = before !== newDue && /^\d\d\.\d\d\.\d{4}$/.test(before)
  return isReplaced ? `${trail} ${before}`.trim() : trail
}
