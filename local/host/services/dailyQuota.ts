import type { Store } from './store.ts'

/** A quota per person that is full again 24 hours after the first request (PLATFORM §7, mail quota). */
export type DailyQuota = Store & {
  readonly left: (user: string, now: number) => number
  /** From now on so much is left to everyone, whatever was used; null: the quota counts again. */
  readonly overrule: (left: number | null) => void
  readonly use: (user: string, now: number, amount: number) => void
}

type Use = { readonly since: number; readonly used: number }

const day = 86_400_000

export function createDailyQuota(limit: number): DailyQuota {
  const uses = new Map<string, Use>()
  let overruled: number | null = null
  const useOf = (user: string, now: number): Use => {
    const use = uses.get(user)
    return use === undefined || now >= use.since + day ? { since: now, used: 0 } : use
  }
  return {
    left: (user, now) => overruled ?? Math.max(0, limit - useOf(user, now).used),
    overrule: left => {
      overruled = left
    },
    use: (user, now, amount) => {
      if (overruled !== null) overruled = Math.max(0, overruled - amount)
      const { since, used } = useOf(user, now)
      uses.set(user, { since, used: used + amount })
    },
    save: () => [...uses],
    restore: state => {
      uses.clear()
      for (const [user, use] of Array.isArray(state) ? state : []) uses.set(user, use)
    },
  }
}
