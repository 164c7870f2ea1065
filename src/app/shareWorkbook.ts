import { type AccessPlan, namesByAccount } from '../core/access/accessPlan.ts'
import type { SharingResult } from '../texts/accessTexts.ts'
import { planOwing } from './closeCells.ts'
import { accessPlanOf, isLate } from './keepClosed.ts'
import type { Ports } from './ports.ts'
import { beginWork } from './work.ts'

/** Opens the workbook to the accounts of schools and people, after saying who gets in; one bad address fails alone. */
export function shareWorkbook(ports: Ports): void {
  const { texts, screen } = ports
  const work = beginWork(ports)
  if (typeof work === 'string') {
    screen.tell(work)
    return
  }
  const plan = accessPlanOf(ports, work.before)
  const missing = withoutAccess(ports, plan)
  const question = {
    missing,
    present: namesByAccount(plan).size - missing.length,
    nameless: planOwing(ports, work)
      .holders.filter(({ accounts }) => accounts.length === 0)
      .map(({ name }) => name),
    unusable: plan.holders.flatMap(({ unusable }) => unusable),
    isClosed: ports.memory.read().protection !== '',
  }
  if (missing.length === 0) screen.tell(texts.access.nobodyToShareWith(question))
  else if (screen.ask(texts.access.confirmSharing(question))) {
    screen.tell(texts.access.shared(missing.map(each => ({ ...each, ...shareWith(ports, each.account) }))))
  } else screen.tell(texts.access.notShared)
}

/** Accounts to which the workbook is not open yet, with the names of those who use them. */
export function withoutAccess(
  ports: Ports,
  plan: AccessPlan,
): readonly { readonly account: string; readonly names: readonly string[] }[] {
  const editors = new Set(ports.sharing.editors())
  return [...namesByAccount(plan)]
    .filter(([account]) => !editors.has(account))
    .map(([account, names]) => ({ account, names }))
}

function shareWith(ports: Ports, account: string): Pick<SharingResult, 'outcome' | 'reason'> {
  if (isLate(ports)) return { outcome: 'no-time', reason: '' }
  const reason = ports.sharing.share(account)
  return reason === null ? { outcome: 'shared', reason: '' } : { outcome: 'refused', reason }
}
