/** A quadratic reader takes four times as long for twice the text. */
export const LINEAR = 3.3

/** The least time of many rounds is the reader's own; a busy machine takes more of them to show it. */
const MOST_ROUNDS = 20
/** Milliseconds; below this the clock measures the machine's other work. */
const LEAST = 5

/** The processor time of the whole divided by that of the half, measured in turns in one run. */
export function growth(half: () => void, whole: () => void): number {
  let shorter = Number.POSITIVE_INFINITY
  let longer = Number.POSITIVE_INFINITY
  for (let round = 0; round < MOST_ROUNDS && !(longer / shorter < LINEAR); round++) {
    shorter = Math.min(shorter, Math.max(LEAST, processorTime(half)))
    longer = Math.min(longer, Math.max(LEAST, processorTime(whole)))
  }
  return longer / shorter
}

function processorTime(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
