import type { Decision, Submission } from '../assignment/assignment.ts'
import type { Day } from '../day.ts'

/** What the coordinator decides on one report or request, in the dialog. */
export type Verdict =
  | { readonly kind: 'accept' }
  | { readonly kind: 'return'; readonly note: string }
  | { readonly kind: 'postpone'; readonly newDue: Day; readonly note: string }
  /** The day that was asked for is refused; the deadline stays. */
  | { readonly kind: 'refuse'; readonly note: string }

export type VerdictKind = Verdict['kind']

/** Why a verdict cannot be written down. */
export type Objection =
  /** The row is no longer there, or its id is another's. */
  | 'gone'
  /** Somebody changed the row since it was shown. */
  | 'changed'
  /** A report is not entered over one that was accepted. */
  | 'accepted'
  | 'nothing-reported'
  | 'nothing-asked'
  | 'note-missing'
  | 'not-later'

export type VerdictFacts = {
  readonly verdict: Verdict
  readonly submission: Submission
  /** The day that counts now. */
  readonly due: Day | null
}

/** The first rule that holds is what is said; null when the verdict may be written. */
export function objectionTo(facts: VerdictFacts): Objection | null {
  return rules.find(rule => rule.when(facts))?.objection ?? null
}

/** The coordinator's cells after a verdict; what is not named stays as it is. */
export function decidedCells(verdict: Verdict): Decided {
  switch (verdict.kind) {
    case 'accept':
      return { decision: 'accepted', askedDue: null }
    case 'return':
      return { decision: 'returned', note: verdict.note.trim() }
    case 'postpone': {
      const note = verdict.note.trim()
      const postponed = { decision: 'postponed', newDue: verdict.newDue, askedDue: null } as const
      return note === '' ? postponed : { ...postponed, note }
    }
    case 'refuse':
      return { note: verdict.note.trim(), askedDue: null }
  }
}

export type Decided = {
  readonly decision?: Decision
  readonly newDue?: Day
  readonly note?: string
  /** The request is answered. */
  readonly askedDue?: null
}

const rules: readonly { readonly objection: Objection; readonly when: (facts: VerdictFacts) => boolean }[] = [
  {
    objection: 'nothing-reported',
    when: ({ verdict, submission: { status } }) =>
      (verdict.kind === 'accept' || verdict.kind === 'return') && status !== 'done' && status !== 'not-done',
  },
  {
    objection: 'nothing-asked',
    when: ({ verdict, submission }) => verdict.kind === 'refuse' && submission.askedDue === null,
  },
  {
    objection: 'note-missing',
    when: ({ verdict }) =>
      (verdict.kind === 'return' || verdict.kind === 'refuse') && verdict.note.trim() === '',
  },
  {
    objection: 'not-later',
    when: ({ verdict, due }) => verdict.kind === 'postpone' && due !== null && verdict.newDue <= due,
  },
]
