import { asked } from './asked.ts'
import { broughtIn } from './broughtIn.ts'
import type { Node } from './nodes.ts'

/** What in a file depends on the machine's zone, or null. */
export function seesZone(nodes: readonly Node[]): string | null {
  return nodes.map(asked).find(why => why !== null) ?? broughtIn(nodes)
}
