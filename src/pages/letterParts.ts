import type { Digest } from '../core/reminder/digest.ts'
import { type DigestItem, isLasting } from '../core/reminder/digestItem.ts'

/** The sections of a letter in their order. */
export const sections = [
  'overdue',
  'returned',
  'ahead',
  'ongoing',
  'review',
  'escalated',
  'amnestied',
] as const
export type SectionKey = (typeof sections)[number]

export type Section = { readonly key: SectionKey; readonly items: readonly DigestItem[] }

export type LetterParts = {
  /** None is empty. */
  readonly sections: readonly Section[]
  /** How many the letter only counts, because it would grow too long. */
  readonly unlisted: number
}

/** A letter stays readable on a phone and far below the 100 KB that mail programs cut at. */
const MOST_ITEMS = 40
const MOST_CHARACTERS = 20_000

/** The items that a letter spells out: own work first, the most urgent, as many as it can carry. */
export function letterParts(digest: Digest): LetterParts {
  const all = sections.flatMap(key => itemsOf(key, digest).map(item => ({ key, item })))
  let characters = 0
  const listed = all.slice(0, MOST_ITEMS).filter(({ item: { assignment } }, index) => {
    const { measure, result, submission } = assignment
    characters += measure.length + result.length + submission.note.length + submission.evidence.length
    return index === 0 || characters <= MOST_CHARACTERS
  })
  return {
    sections: sections
      .map(key => ({ key, items: listed.filter(each => each.key === key).map(each => each.item) }))
      .filter(section => section.items.length > 0),
    unlisted: all.length - listed.length,
  }
}

/** Own work that still lies ahead, which a calendar can hold. */
export function itemsAhead({ items }: Digest): readonly DigestItem[] {
  return items.filter(item => ownSection(item) === 'ahead')
}

function itemsOf(key: SectionKey, digest: Digest): readonly DigestItem[] {
  switch (key) {
    case 'review':
    case 'escalated':
    case 'amnestied':
      return digest[key]
    case 'overdue':
    case 'returned':
    case 'ahead':
    case 'ongoing':
      return digest.items.filter(item => ownSection(item) === key)
  }
}

/** The first that holds: what is overdue is overdue first of all. */
function ownSection(item: DigestItem): SectionKey {
  const { daysLeft, assignment } = item
  if (daysLeft !== null && daysLeft < 0) return 'overdue'
  if (assignment.submission.decision === 'returned') return 'returned'
  return isLasting(item) ? 'ongoing' : 'ahead'
}
