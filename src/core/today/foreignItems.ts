import { namesByAccount } from '../access/accessPlan.ts'
import type { Day } from '../day.ts'
import { isMailbox, normaliseMailbox } from '../reminder/mailbox.ts'
import type { TodayFacts } from './today.ts'
import type { TodayItem } from './todayItem.ts'

/** Who changed a row last and when, as «Изменено» and «Кто изменил» say. */
export type LastChange = {
  readonly on: Day
  /** An account where Google told it, words otherwise. */
  readonly by: string
}

/** Days for which a change in somebody else's row is worth a question. */
const RECENT = 7

/**
 * Rows that an executor's account changed last although they are another executor's, the latest first. Coordinators
 * work everywhere; of an account that nobody gave, or that Google did not tell, nothing can be said.
 */
export function foreignItems({ assignments, lastChanges, access, today }: TodayFacts): readonly TodayItem[] {
  const names = namesByAccount(access)
  const own = new Map(access.holders.map(holder => [holder.executorId, holder.accounts]))
  return assignments
    .flatMap((assignment): readonly (TodayItem & { readonly kind: 'foreign' })[] => {
      const change = lastChanges.get(assignment.id)
      if (!change || change.on < today - RECENT || !isMailbox(change.by)) return []
      const account = normaliseMailbox(change.by)
      const holders = names.get(account)
      const isEntitled =
        access.coordinators.includes(account) || own.get(assignment.executor.id)?.includes(account) === true
      return holders === undefined || isEntitled
        ? []
        : [{ kind: 'foreign', assignment, by: holders, account, on: change.on }]
    })
    .sort((left, right) => right.on - left.on)
}
