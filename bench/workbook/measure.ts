import type { Host } from '../../local/host/host.ts'
import { costOf } from '../../local/host/kernel/costs.ts'
import { loadScript } from '../../local/host/load.ts'
import type { RunRecord } from '../../local/host/meter.ts'
import { readOrder } from '../../src/core/order/readOrder.ts'
import { documentFromText } from '../../src/core/order/readText.ts'
import { floorOf, startOf } from './floor.ts'
import { type Job, jobs } from './jobs.ts'
import { madePlan } from './madePlan.ts'
import { type Work, workBetween } from './work.ts'

export type Size = { readonly assignments: number; readonly schools: number }

export const sizes: readonly Size[] = [
  { assignments: 65, schools: 5 },
  { assignments: 700, schools: 50 },
  { assignments: 25_000, schools: 500 },
]

export type Measured = Size & {
  readonly job: Job['job']
  /** The run that did it, as the meter recorded it. */
  readonly run: RunRecord
  /** Service time of the run by the model, its letters apart. */
  readonly modelledMs: number
  /** The same for a perfect run. */
  readonly floorMs: number
  /** The part of both that no run can spare. */
  readonly startMs: number
  /** Processor time of the add-on and of the host together. */
  readonly cpuMs: number
  readonly work: Work
  readonly host: Host
  /** Where the services are, outside any run. */
  readonly context: object
}

/** Every job once with the bundle in this folder, in the order of a workbook's life; nobody has a mailbox. */
export function* measureJobs(bundle: string, size: Size): Generator<Measured> {
  const order = orderOf(size)
  const { host, context } = loadScript(bundle, {
    now: '2022-10-11T07:30:00+10:00',
    user: 'coordinator@example.invalid',
    timeZone: 'Asia/Vladivostok',
    locale: 'ru_RU',
    firstSheet: 'Лист1',
  })
  host.open()
  for (const job of jobs) {
    job.prepare(host)
    const before = host.snapshot()
    const known = host.runs.length
    const cpuMs = processorTime(() => job.perform(host, order))
    const run = runOf(job, host.runs.slice(known))
    const work = workBetween(before, host.snapshot(), job.needs)
    const startMs = startOf(emptyRun(host, job))
    const { ms } = costOf('MailApp.sendEmail')
    yield {
      ...size,
      job: job.job,
      run,
      modelledMs: run.modelledMs - ms * (run.calls['MailApp.sendEmail'] ?? 0),
      floorMs: startMs + floorOf(work),
      startMs,
      cpuMs,
      work,
      host,
      context,
    }
  }
}

/** The order of a made plan as the import dialog hands it over. */
export function orderOf({ assignments, schools }: Size): unknown {
  const reading = readOrder(documentFromText(madePlan(assignments / schools, schools)))
  if (!reading.ok) throw new Error(reading.error.code)
  return reading.value
}

function runOf(job: Job, runs: readonly RunRecord[]): RunRecord {
  const own = runs.filter(run => run.functionName === job.functionName)
  const run = own.reduce<RunRecord | undefined>(
    (most, each) => (most && most.totalCalls >= each.totalCalls ? most : each),
    undefined,
  )
  if (!run) throw new Error(`No run of ${job.functionName}.`)
  return run
}

function emptyRun(host: Host, { kind }: Job): number {
  host.run(kind, () => undefined)
  return host.runs[host.runs.length - 1]?.modelledMs ?? 0
}

function processorTime(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
