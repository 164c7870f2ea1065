import type { Digest, DigestItem } from '../core/reminder/digest.ts'

export type LetterParts = {
  readonly overdue: readonly DigestItem[]
  readonly ahead: readonly DigestItem[]
  /** How many the letter only counts, because it would grow too long. */
  readonly unlisted: number
}

/** A letter stays readable on a phone and far below the 200 KB that the mail service takes. */
const MOST_ITEMS = 40
const MOST_CHARACTERS = 20_000

/** The items that a letter spells out: the most urgent, as many as it can carry. */
export function letterParts({ items }: Digest): LetterParts {
  let characters = 0
  const listed = items
    .slice(0, MOST_ITEMS)
    .filter(({ assignment: { measure, result, submission } }, index) => {
      characters += measure.length + result.length + submission.note.length
      return index === 0 || characters <= MOST_CHARACTERS
    })
  return {
    overdue: listed.filter(item => item.daysLeft < 0),
    ahead: listed.filter(item => item.daysLeft >= 0),
    unlisted: items.length - listed.length,
  }
}
