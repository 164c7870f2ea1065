import { type AccessPlan, accessPlan } from '../core/access/accessPlan.ts'
import type { ClosingOutcome } from './accessPorts.ts'
import type { Memory, Ports } from './ports.ts'
import { rosterFrom, rosterOf } from './rows/rosterRows.ts'
import type { Workbook } from './rows/workbook.ts'

/** Who edits what in this workbook: whoever runs the add-on and whoever leads the reminders edit everything. */
export function accessPlanOf({ texts, user, memory }: Ports, workbook: Workbook): AccessPlan {
  const own = [user.email(), memory.read().installedBy].filter(email => email !== '')
  return accessPlan(rosterOf(rosterFrom(workbook, texts)), own)
}

/**
 * Brings the protections up to date where they are turned on; only differences are applied, and nothing is looked
 * at closer while rows, accounts and the number of protections are as they were. Null when there was nothing to do.
 */
export function keepClosed(ports: Ports, workbook: Workbook): ClosingOutcome | null {
  const { protection, guarded } = ports.memory.read()
  if (protection === '') return null
  const closing = ports.protection.survey(accessPlanOf(ports, workbook))
  const done = () => `${DONE}${closing.mark} ${ports.protection.count()}`
  if (guarded.startsWith(DONE) && guarded === done()) return null
  if (guarded.startsWith(DONE)) ports.memory.write({ guarded: '' })
  const outcome = ports.protection.close(closing, {
    cutAt: guarded.startsWith(MAKING) ? guarded.slice(MAKING.length) : '',
    making: place => ports.memory.write({ guarded: `${MAKING}${place}` }),
    isLate: () => isLate(ports),
  })
  ports.memory.write({ guarded: outcome.complete ? done() : '' })
  return outcome
}

/** Whose cells others can edit, and whether the protections are known to agree with the sheets. */
export function standing(
  ports: Ports,
  plan: AccessPlan,
  { guarded }: Memory,
): { readonly open: readonly string[]; readonly isUpToDate: boolean } {
  const closing = ports.protection.survey(plan)
  const covered = new Set(ports.protection.areas())
  const bare = new Set(
    closing.ranges.filter(({ area }) => !covered.has(area)).map(({ executorId }) => executorId),
  )
  return {
    open: plan.holders.filter(({ executorId }) => bare.has(executorId)).map(({ name }) => name),
    isUpToDate: bare.size === 0 && guarded === `${DONE}${closing.mark} ${ports.protection.count()}`,
  }
}

/** Protections are turned on and not known to stand as they should: a run had no time for them or was cut short. */
export function owesProtection({ protection, guarded }: Memory): boolean {
  return protection !== '' && !guarded.startsWith(DONE)
}

/** How `guarded` begins: with what the protections agree with, or where one is being made. */
const DONE = 'done '
const MAKING = 'making '

/** A run has six minutes; what is left of them is for what comes after. */
export function isLate({ clock }: Ports): boolean {
  return clock.spent() > LONGEST
}

/** Seconds. */
const LONGEST = 270
