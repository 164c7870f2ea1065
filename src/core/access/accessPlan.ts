import { isMailbox, normaliseMailbox } from '../reminder/mailbox.ts'
import type { Roster } from '../roster/roster.ts'

/** Who edits what: every executor their own cells, coordinators everything. Addresses are normalised. */
export type AccessPlan = {
  readonly holders: readonly Holder[]
  readonly coordinators: readonly string[]
}

/** An executor who takes part, with the Google accounts that open the workbook for them. */
export type Holder = {
  readonly executorId: string
  readonly name: string
  readonly accounts: readonly string[]
  /** What stands among the accounts and is no address. */
  readonly unusable: readonly string[]
}

/** `own` are accounts that coordinate whatever «Ответственные» say: who runs the add-on. */
export function accessPlan({ schools, people }: Roster, own: readonly string[]): AccessPlan {
  const coordinators = people.filter(person => person.role === 'coordinator')
  return {
    holders: [
      ...schools
        .filter(school => school.active)
        .map(({ id, short, accounts = [] }) => holderFrom(id, short, accounts)),
      ...people.map(({ id, name, accounts = [] }) => holderFrom(id, name, accounts)),
    ],
    coordinators: usable([...own, ...coordinators.flatMap(({ accounts = [] }) => accounts)]),
  }
}

/** The accounts that need the workbook open to them, each with the names of those who use it. */
export function namesByAccount({ holders }: AccessPlan): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>()
  for (const { name, accounts } of holders) {
    for (const account of accounts) names.set(account, [...(names.get(account) ?? []), name])
  }
  return names
}

function holderFrom(executorId: string, name: string, accounts: readonly string[]): Holder {
  return {
    executorId,
    name,
    accounts: usable(accounts),
    unusable: accounts.filter(account => !isMailbox(account)),
  }
}

function usable(addresses: readonly string[]): readonly string[] {
  return [...new Set(addresses.filter(isMailbox).map(normaliseMailbox))]
}
