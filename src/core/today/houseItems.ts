import { groupsOf } from '../groups.ts'
import { severityOf } from '../problem/problem.ts'
import { type LetterState, partsOfLetterKey } from '../reminder/ledger.ts'
import type { TodayFacts } from './today.ts'
import type { TodayItem } from './todayItem.ts'

/** Days for which a letter that may not have arrived is worth asking about. */
const RECENT = 14

const doubtful: ReadonlySet<LetterState> = new Set<LetterState>(['unknown', 'failed', 'queued'])

/** Letters of the last days that did not go, or perhaps did not, the latest first. */
export function letterItems({ ledger, today }: TodayFacts): readonly TodayItem[] {
  return ledger
    .flatMap(({ key, state }): readonly (TodayItem & { readonly kind: 'letter' })[] => {
      const parts = doubtful.has(state) ? partsOfLetterKey(key) : null
      return parts && parts.day >= today - RECENT ? [{ kind: 'letter', key, state, ...parts }] : []
    })
    .sort((left, right) => right.day - left.day)
}

/** Problems of one code together, errors before warnings; who has no mailbox is told apart. */
export function problemItems({ problems }: TodayFacts): readonly TodayItem[] {
  const others = problems.filter(({ code }) => code !== 'no-email')
  const items = [...groupsOf(others, groupOf).values()].flatMap(
    (group): readonly (TodayItem & { readonly kind: 'problem' })[] => {
      const [problem] = group
      return problem === undefined ? [] : [{ kind: 'problem', problem, count: group.length }]
    },
  )
  const rank = ({ problem }: (typeof items)[number]) => (severityOf(problem) === 'error' ? 0 : 1)
  return items.sort((left, right) => rank(left) - rank(right))
}

function groupOf({ code, place }: TodayFacts['problems'][number]): string {
  return [code, place.sheet].join('|')
}
