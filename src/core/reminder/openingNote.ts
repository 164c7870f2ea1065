import { minutesBetween } from '../stamp.ts'

/** Hours after which the last run is too long ago: a daily round and its spread, and an hour more. */
export const HEARTBEAT_HOURS = 26

/** What somebody who opens the workbook should know of its reminders. */
export type OpeningNote = 'copy' | 'off' | 'stale'

type Facts = {
  readonly hasOrder: boolean
  /** The workbook that was confirmed to write to people; '' before the first time. */
  readonly confirmedId: string
  readonly id: string
  /** Stamp of the last round, '' while reminders are off. */
  readonly lastRun: string
  readonly now: string
}

/** The first rule that holds; null when all is well or there is nothing to remind of yet. */
export function openingNote(facts: Facts): OpeningNote | null {
  return rules.find(rule => rule.when(facts))?.note ?? null
}

const rules: readonly { readonly note: OpeningNote | null; readonly when: (facts: Facts) => boolean }[] = [
  { note: null, when: ({ hasOrder }) => !hasOrder },
  { note: 'copy', when: ({ confirmedId, id }) => confirmedId !== '' && confirmedId !== id },
  { note: 'off', when: ({ lastRun }) => lastRun === '' },
  { note: 'stale', when: ({ lastRun, now }) => (minutesBetween(lastRun, now) ?? 0) > HEARTBEAT_HOURS * 60 },
]
