import { type Measured, measureJobs, type Size } from '../../bench/workbook/measure.ts'
import type { Sweep } from './sweep.ts'

const SIX_MINUTES = 360_000

/** What a job took, by the model of service times. */
export type Taken = Pick<Measured, 'assignments' | 'modelledMs' | 'floorMs' | 'startMs' | 'run'> & {
  readonly job: string
}

/** Every job at a size, and at last set-up again in the full workbook. */
export function jobsAt(size: Size): readonly Taken[] {
  const jobs = [...measureJobs('build/dist', size)]
  const [{ host }, ...rest] = jobs as [Measured, ...Measured[]]
  host.click('Дорожная карта', 'Подготовить книгу')
  const run = host.runs[host.runs.length - 1]
  if (!run || rest.length === 0) throw new Error('Nothing was measured.')
  const again = { ...size, job: 'set-up again', modelledMs: run.modelledMs, floorMs: 0, startMs: 0, run }
  return [...jobs, again].map(
    ({ job, assignments, modelledMs, floorMs, startMs, run }): Taken => ({
      job,
      assignments,
      modelledMs,
      floorMs,
      startMs,
      run,
    }),
  )
}

/** Ends well, far from six minutes were every service three times as slow; a round takes one and a half floors at most. */
export function jobComplaint({ job, run, modelledMs, floorMs, startMs }: Taken): string | null {
  if (run.error !== null || run.killed) return `${job} ends with ${run.error}`
  if (modelledMs * 3 >= SIX_MINUTES) return `${job} takes ${modelledMs} ms`
  const ratio = (modelledMs - startMs) / (floorMs - startMs)
  return job === 'daily-round' && !(ratio <= 1.5) ? `${job} takes ${ratio} times its floor` : null
}

/** The daily round makes the same calls at every size. */
export function callsComplaint(few: readonly Taken[], many: readonly Taken[]): string | null {
  const calls = (taken: readonly Taken[]) => {
    const round = taken.find(({ job }) => job === 'daily-round')
    if (round === undefined) throw new Error('No daily round was measured.')
    return JSON.stringify(round.run.calls)
  }
  return calls(few) === calls(many) ? null : `the daily round calls ${calls(many)}, not ${calls(few)}`
}

export const jobsAt25000: Sweep = {
  name: 'the jobs of 25,000 assignments',
  prepare: () => {
    const few = jobsAt({ assignments: 65, schools: 5 })
    const many = jobsAt({ assignments: 25_000, schools: 500 })
    const looks = [...many.map(taken => () => jobComplaint(taken)), () => callsComplaint(few, many)]
    return { count: looks.length, look: index => looks[index]?.() ?? null }
  },
}
