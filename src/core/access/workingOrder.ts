import type { Duty } from '../assignment/assignment.ts'
import { partsOfAssignmentId } from '../assignment/fanOut.ts'

/** A row of «Исполнение» as far as its place depends on it. */
export type OrderedRow = { readonly id: string; readonly isEmpty: boolean }

/**
 * The place of each row in the working order, counted from 1: by executor, inside an executor as in the roadmap,
 * which is the order of `duties`. Rows that the roadmap no longer asks for come last among those of their executor,
 * executors who owe nothing any more after all others, the user's own rows after them; an empty row has no place.
 */
export function workingPlaces(
  rows: readonly OrderedRow[],
  duties: readonly Duty[],
): readonly (number | null)[] {
  const rankOf = ranks(rows, duties)
  const order = rows
    .flatMap((row, index) => (row.isEmpty ? [] : [{ index, rank: rankOf(row) }]))
    .sort((left, right) => left.rank[0] - right.rank[0] || left.rank[1] - right.rank[1])
  const places: (number | null)[] = rows.map(() => null)
  order.forEach(({ index }, place) => {
    places[index] = place + 1
  })
  return places
}

/** Whether rows at these places stand as they should: each place above the next one, rows without a place below all. */
export function isInOrder(places: readonly (number | null)[]): boolean {
  return places.every((place, index) => {
    const previous = index === 0 ? 0 : places[index - 1]
    return place === null || (typeof previous === 'number' && previous < place)
  })
}

/** The executor's rank, then the duty's. */
type Rank = readonly [number, number]

function ranks(rows: readonly OrderedRow[], duties: readonly Duty[]): (row: OrderedRow) => Rank {
  const dutyRank = new Map(duties.map((duty, index) => [duty.id, index]))
  const executors = new Map<string, number>()
  const meet = (executorId: string) => {
    if (!executors.has(executorId)) executors.set(executorId, executors.size)
  }
  for (const duty of duties) meet(duty.executor.id)
  for (const { id } of rows) meet(partsOfAssignmentId(id)?.executorId ?? NOBODY)
  executors.set(NOBODY, executors.size)
  return ({ id }) => [
    executors.get(partsOfAssignmentId(id)?.executorId ?? NOBODY) ?? executors.size,
    dutyRank.get(id) ?? duties.length,
  ]
}

const NOBODY = ''
