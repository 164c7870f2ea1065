import { type NewYearRequest, newYearRequestFrom } from '../../core/newYear/newYearRequest.ts'
import type { Outcome } from '../../texts/messages.ts'
import type { Ports } from '../ports.ts'
import { drawSummaries, withSummary } from '../rebuildSummaries.ts'
import { lookAround, recordLooked } from '../recordHistory.ts'
import type { Refreshed } from '../refresh.ts'
import { presentRows } from '../rows/presentStages.ts'
import { settledRows } from '../rows/settled.ts'
import { finishWork, readWork } from '../work.ts'
import { finishNewYear } from './finishNewYear.ts'
import { type Journal, linesOfJournal } from './journal.ts'
import { planMark } from './newYearOffer.ts'

/**
 * Archives the old year and makes the plan of the new one out of it as the coordinator confirmed. What was decided is
 * kept first: a run that is cut short at any call is taken up again, and doing it twice does it once.
 */
export function startNewYear(ports: Ports, sent: unknown): Outcome {
  const { texts } = ports
  const request = newYearRequestFrom(sent)
  if (request === null) return { done: false, message: texts.newYear.broken }
  let outcome: Outcome = { done: false, message: texts.messages.busy }
  ports.alone(() => {
    outcome = ports.year.journal().length > 0 ? finishNewYear(ports) : start(ports, request)
  })
  return outcome
}

/** Goes on with a change of year that was cut short. */
export function resumeNewYear(ports: Ports): Outcome {
  let outcome: Outcome = { done: false, message: ports.texts.messages.busy }
  ports.alone(() => {
    outcome = finishNewYear(ports)
  })
  return outcome
}

function start(ports: Ports, request: NewYearRequest): Outcome {
  const { texts, memory } = ports
  const work = readWork(ports)
  if (typeof work === 'string') return { done: false, message: work }
  const { before, refreshed } = work
  if (planMark(refreshed) !== request.mark) return { done: false, message: texts.newYear.changed }
  const mail = settledRows(refreshed.workbook.mail, memory.read().mark, texts)
  const looked = lookAround(ports, before, { ...withSummary(refreshed, ports), mail })
  const after = looked.workbook
  finishWork(ports, before, after)
  recordLooked(ports, looked)
  drawSummaries(ports, after, refreshed)
  ports.year.keepJournal(linesOfJournal(journalOf(ports, request, refreshed)))
  memory.write({ newYear: 'yes' })
  return finishNewYear(ports)
}

function journalOf(ports: Ports, request: NewYearRequest, { settings, workbook }: Refreshed): Journal {
  const { texts, year, clock } = ports
  const taken = new Set(request.stages.map(({ id }) => id))
  const name = settings.period === null ? '' : texts.newYear.yearName(settings.period)
  const titles = new Set(year.titles())
  const sheets = (['roadmap', 'assignments', 'summary', 'mail', 'trend'] as const).map(
    key => texts.sheets[key],
  )
  const drawn = (['matrix', 'timeline', 'report'] as const).map(key => texts.grids[key])
  return {
    request,
    day: clock.today(),
    dropped: presentRows(workbook.roadmap).flatMap(({ stage }) => (taken.has(stage.id) ? [] : [stage.id])),
    copies: [...sheets, ...drawn, texts.history.sheet]
      .filter(title => titles.has(title))
      .map(title => [title, freeTitle(texts.newYear.copyTitle(title, name), titles)] as const),
    isArchived: false,
  }
}

/** A year may be archived twice when somebody asked for it twice. */
function freeTitle(title: string, taken: ReadonlySet<string>): string {
  let free = title
  for (let count = 2; taken.has(free); count++) free = `${title} (${count})`
  return free
}
