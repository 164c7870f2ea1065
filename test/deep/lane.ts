import { heard } from '../sweeps/sweep.ts'
import type { Order, Report } from './messages.ts'
import { sweeps } from './sweeps.ts'

/** A process that looks at cases of one sweep after another, as its parent orders. */
process.on('message', (order: Order) => {
  process.send?.(carriedOut(order))
})

function carriedOut({ sweep: name, covered, forMs, seed }: Order): Report {
  const sweep = sweeps.find(each => each.name === name)
  if (sweep === undefined) throw new Error(`No sweep «${name}».`)
  const cases = sweep.prepare()
  // What the cases share may take longer to make than a turn lasts.
  const end = performance.now() + forMs
  const known = new Set(covered)
  const looked: number[] = []
  const complaints: string[] = []
  for (let step = 0; step < cases.count && performance.now() < end; step++) {
    const index = (seed * 7919 + step) % cases.count
    if (known.has(index)) continue
    const said = heard(cases.look, index)
    looked.push(index)
    if (said !== null) complaints.push(`case ${index}: ${said}`)
  }
  return { sweep: name, count: cases.count, looked, complaints }
}
