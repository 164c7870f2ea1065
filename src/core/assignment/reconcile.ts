import { groupsOf } from '../groups.ts'
import type { Duty } from './assignment.ts'
import { partsOfAssignmentId } from './fanOut.ts'

/** What a row of «Исполнение» says of the duty it belongs to. */
export type RowKey = {
  readonly id: string
  readonly number: string
  readonly executor: string
  readonly result: string
  /** Another row of the same id is the original. */
  readonly isCopy?: boolean
}

/** What a row turned out to be. */
export type RowMatch =
  | { readonly kind: 'known'; readonly duty: Duty }
  /** The id was lost and found again by №, executor and result. */
  | { readonly kind: 'restored'; readonly duty: Duty }
  /** The date or wording of its stage changed; the row goes on with it. */
  | { readonly kind: 'moved'; readonly duty: Duty }
  /** A second row with the id of another one. */
  | { readonly kind: 'copy' }
  /** The roadmap no longer asks for it. */
  | { readonly kind: 'vanished' }
  /** Neither an id nor a known key: the user's own row. */
  | { readonly kind: 'foreign' }

export type Reconciliation = {
  /** One for each row, in the order of the sheet. */
  readonly matches: readonly RowMatch[]
  /** Duties that no row has yet, in working order. */
  readonly missing: readonly Duty[]
}

/** Matches the rows of «Исполнение» with what the roadmap asks for; no row is ever dropped. */
export function reconcile(rows: readonly RowKey[], duties: readonly Duty[]): Reconciliation {
  const free = new Map(duties.map(duty => [duty.id, duty]))
  const matches = matchById(rows, free)
  matchByKey(rows, matches, free)
  matchMoved(rows, matches, free)
  return { matches: matches.map(match => match ?? { kind: 'foreign' }), missing: [...free.values()] }
}

type Matches = (RowMatch | null)[]

function matchById(rows: readonly RowKey[], free: Map<string, Duty>): Matches {
  const taken = new Set<string>()
  return rows.map(row => {
    if (row.id === '') return null
    if (row.isCopy || taken.has(row.id)) return { kind: 'copy' }
    taken.add(row.id)
    const duty = free.get(row.id)
    if (!duty) return { kind: 'vanished' }
    free.delete(row.id)
    return { kind: 'known', duty }
  })
}

/** Rows without an id take the first free duty with the same №, executor and result. */
function matchByKey(rows: readonly RowKey[], matches: Matches, free: Map<string, Duty>): void {
  const waiting = groupsOf([...free.values()], duty => key(duty.number, duty.executor.name, duty.result))
  rows.forEach((row, index) => {
    if (matches[index] !== null) return
    const duty = waiting.get(key(row.number, row.executor, row.result))?.shift()
    if (!duty) return
    free.delete(duty.id)
    matches[index] = { kind: 'restored', duty }
  })
}

/** Vanished rows take, in order, the free duties of the same stage and executor: their dates were changed. */
function matchMoved(rows: readonly RowKey[], matches: Matches, free: Map<string, Duty>): void {
  const waiting = groupsOf([...free.values()], duty => key(duty.stageId, duty.executor.id))
  rows.forEach((row, index) => {
    const parts = matches[index]?.kind === 'vanished' ? partsOfAssignmentId(row.id) : null
    const duty = parts && waiting.get(key(parts.stageId, parts.executorId))?.shift()
    if (!duty) return
    free.delete(duty.id)
    matches[index] = { kind: 'moved', duty }
  })
}

function key(...parts: readonly string[]): string {
  return parts.join('\u0001')
}
