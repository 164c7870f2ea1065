import type { Host } from '../../host/host.ts'
import type { Person } from '../protocol.ts'

/** Who can sit down at the keyboard: the example's people and whoever letters went to. */
export function peopleOf(host: Host, names: Readonly<Record<string, string>>): readonly Person[] {
  const named = Object.entries(names).map(([email, name], index, all) => ({
    email,
    name,
    mayEdit: index < all.length - 1,
  }))
  const others = new Set(host.outbox.flatMap(({ to }) => to).filter(email => !(email in names)))
  return [
    ...named.slice(0, -1),
    ...[...others].map(email => ({ email, name: email, mayEdit: true })),
    ...named.slice(-1),
  ]
}
