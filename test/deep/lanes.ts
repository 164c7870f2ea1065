import { type ChildProcess, fork } from 'node:child_process'
import type { Order, Report } from './messages.ts'

type Work = {
  /** The bundled lane. */
  readonly file: string
  readonly lanes: number
  /** The next order for a free lane; null: there is none. */
  readonly next: () => Order | null
  readonly hear: (report: Report) => void
}

/** What a lane may take beyond its time to end a case; then the case hangs, and the lane is ended. */
const GRACE_MS = 180_000

/** Keeps so many processes at work until there is none left; resolves when all have ended. */
export async function workInLanes(work: Work): Promise<void> {
  await Promise.all(Array.from({ length: work.lanes }, () => workInOne(work)))
}

async function workInOne({ file, next, hear }: Work): Promise<void> {
  let lane: ChildProcess | null = null
  for (let order = next(); order !== null; order = next()) {
    lane ??= fork(file)
    const report = await carriedOut(lane, order)
    hear(report)
    if (!lane.connected || lane.killed) lane = null
  }
  lane?.disconnect()
}

function carriedOut(lane: ChildProcess, order: Order): Promise<Report> {
  return new Promise(resolve => {
    const failed = (complaint: string): void =>
      end({ sweep: order.sweep, count: null, looked: [], complaints: [complaint] })
    const timer = setTimeout(() => {
      lane.kill('SIGKILL')
      failed(`a case hangs: ended after ${(order.forMs + GRACE_MS) / 1000} s`)
    }, order.forMs + GRACE_MS)
    const ended = (): void => failed('the process that looked at it ended')
    const end = (report: Report): void => {
      clearTimeout(timer)
      lane.off('exit', ended)
      lane.off('message', end)
      resolve(report)
    }
    lane.on('exit', ended)
    lane.on('message', end)
    lane.send(order)
  })
}
