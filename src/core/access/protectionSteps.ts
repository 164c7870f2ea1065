import { groupsOf } from '../groups.ts'

/** A range that is to be open to these accounts alone, or one of the add-on's own protections as it stands. */
export type GuardedRange = {
  /** Tells the add-on's own protections from the user's, and whose cells they are. */
  readonly mark: string
  readonly description: string
  /** A1 notation. */
  readonly area: string
  readonly editors: readonly string[]
}

/** What brings the standing protections to the wanted ones; `index` counts the standing ones. */
export type ProtectionStep =
  | { readonly kind: 'change'; readonly index: number; readonly wanted: GuardedRange }
  | { readonly kind: 'add'; readonly wanted: GuardedRange }
  | { readonly kind: 'remove'; readonly index: number }

/**
 * The differences alone. A protection is matched by its mark, first with one that covers the same area, so that
 * nothing is moved in vain. Removals come last: no cell is left open meanwhile.
 */
export function protectionSteps(
  standing: readonly GuardedRange[],
  wanted: readonly GuardedRange[],
): readonly ProtectionStep[] {
  const free = groupsOf([...standing.keys()], index => standing[index]?.mark ?? '')
  const take = (mark: string, fits: (present: GuardedRange | undefined) => boolean): number | undefined => {
    const group = free.get(mark) ?? []
    const place = group.findIndex(index => fits(standing[index]))
    return place === -1 ? undefined : group.splice(place, 1)[0]
  }
  const exact = wanted.map(({ mark, area }) => take(mark, present => present?.area === area))
  const matched = wanted.map(({ mark }, place) => exact[place] ?? take(mark, () => true))
  const changes = wanted.flatMap((each, place): readonly ProtectionStep[] => {
    const index = matched[place]
    const present = index === undefined ? undefined : standing[index]
    if (index === undefined || present === undefined || isSame(present, each)) return []
    return [{ kind: 'change', index, wanted: each }]
  })
  return [
    ...changes,
    ...wanted.flatMap((each, place): readonly ProtectionStep[] =>
      matched[place] === undefined ? [{ kind: 'add', wanted: each }] : [],
    ),
    ...[...free.values()].flat().map((index): ProtectionStep => ({ kind: 'remove', index })),
  ]
}

/** Who is to be let in and who is to be kept out. */
export function editorsBetween(
  present: readonly string[],
  wanted: readonly string[],
): { readonly added: readonly string[]; readonly removed: readonly string[] } {
  return {
    added: wanted.filter(email => !present.includes(email)),
    removed: present.filter(email => !wanted.includes(email)),
  }
}

function isSame(present: GuardedRange, wanted: GuardedRange): boolean {
  const { added, removed } = editorsBetween(present.editors, wanted.editors)
  const sameEditors = added.length === 0 && removed.length === 0
  return sameEditors && present.area === wanted.area && present.description === wanted.description
}
