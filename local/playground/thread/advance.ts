import type { Host } from '../../host/host.ts'
import { dailyStops, instantOf, wallTime } from '../wallTime.ts'
import { type FromThread, STOP } from './messages.ts'

type Surroundings = {
  readonly signals: SharedArrayBuffer
  readonly tell: (message: FromThread) => void
  readonly show: () => void
  readonly keep: () => void
}

/** Moves the clock day by day, shows the page where it is, keeps the state, and stops between two days when asked to. */
export function advance(host: Host, to: string, { signals, tell, show, keep }: Surroundings): void {
  const flags = new Int32Array(signals)
  const { timeZone } = host.snapshot()
  const from = wallTime(host.now, timeZone)
  const goal = instantOf(to, timeZone)
  if (goal === null) throw new Error(`«${to}» — не время.`)
  if (to < from) throw new Error('Часы назад не идут. Чтобы начать сначала: «Файл» → «Начать заново».')
  Atomics.store(flags, STOP, 0)
  let shown = performance.now()
  for (const stop of dailyStops(from, to)) {
    if (Atomics.load(flags, STOP) === 1) return
    tell({ kind: 'busy', words: `Идёт время: ${dotted(stop)}` })
    host.advanceTo(instantOf(stop, timeZone) ?? goal)
    if (performance.now() - shown < SHOW_EVERY_MS) continue
    show()
    keep()
    shown = performance.now()
  }
}

const SHOW_EVERY_MS = 2000

function dotted(wall: string): string {
  const [year, month, day] = wall.slice(0, 10).split('-')
  return `${day}.${month}.${year}`
}
