import { type Measured, measureJobs, sizes } from '../../bench/workbook/measure.ts'

const SIX_MINUTES = 360_000

type Seen = Pick<Measured, 'assignments' | 'modelledMs' | 'floorMs' | 'startMs' | 'run'> & {
  readonly job: string
}

/** Every job at every size, and at last set-up again in the full workbook. */
const measured = sizes.flatMap(size => {
  const jobs = [...measureJobs('build/dist', size)]
  const [{ host }, ...rest] = jobs as [Measured, ...Measured[]]
  host.click('Дорожная карта', 'Подготовить книгу')
  const run = host.runs[host.runs.length - 1]
  if (!run || rest.length === 0) throw new Error('Nothing was measured.')
  const again = { ...size, job: 'set-up again', modelledMs: run.modelledMs, floorMs: 0, startMs: 0, run }
  return [...jobs, again].map(
    ({ job, assignments, modelledMs, floorMs, startMs, run }): Seen => ({
      job,
      assignments,
      modelledMs,
      floorMs,
      startMs,
      run,
    }),
  )
})
const rounds = measured.filter(({ job }) => job === 'daily-round')
const title = ({ job, assignments }: Seen) => [`${job} of ${assignments}`] as const

it.each(rounds.map(round => [...title(round), round] as const))(
  '%s assignments costs at most one and a half times its floor, the start of the run apart',
  (_, { modelledMs, floorMs, startMs, run }) => {
    expect(run.error).toBeNull()
    expect((modelledMs - startMs) / (floorMs - startMs)).toBeLessThanOrEqual(1.5)
  },
)

it('the daily round makes the same calls at every size', () => {
  const [first] = rounds
  expect(rounds.map(({ run }) => run.calls)).toEqual(rounds.map(() => first?.run.calls))
})

it.each(measured.map(one => [...title(one), one] as const))(
  '%s assignments ends far from six minutes, were every service three times as slow',
  (_, { run }) => {
    expect([run.error, run.killed]).toEqual([null, false])
    expect(run.modelledMs * 3).toBeLessThan(SIX_MINUTES)
  },
)
