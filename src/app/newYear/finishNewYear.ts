import { partsOfAssignmentId } from '../../core/assignment/fanOut.ts'
import { lookKey } from '../../core/history/look.ts'
import { partsOfLetterKey } from '../../core/reminder/ledger.ts'
import { sheetKeys } from '../../core/table/columns.ts'
import { textCell } from '../../core/table/door.ts'
import type { Outcome } from '../../texts/messages.ts'
import { drawToday } from '../drawToday.ts'
import { keepClosed } from '../keepClosed.ts'
import type { Ports } from '../ports.ts'
import { readWorkbook } from '../readWorkbook.ts'
import { drawSummaries, withSummary } from '../rebuildSummaries.ts'
import { lookAround, recordLooked } from '../recordHistory.ts'
import { placeOf, type Workbook } from '../rows/workbook.ts'
import { repairedColours } from '../setUpWorkbook.ts'
import { finishWork, readWork } from '../work.ts'
import { inNewYear } from './inNewYear.ts'
import { type Journal, journalFromLines, linesOfJournal } from './journal.ts'

/**
 * Does what the journal says and is not done yet: the old year is archived whole and looked at before anything of it
 * is changed; every later step finds out for itself whether it was done.
 */
export function finishNewYear(ports: Ports): Outcome {
  const { texts, year, memory } = ports
  const lines = year.journal()
  const journal = journalFromLines(lines)
  if (journal === null) {
    const isOver = lines.length === 0
    // What cannot be read was not written to its end: nothing was begun.
    if (!isOver) year.dropJournal()
    memory.write({ newYear: '' })
    return { done: isOver, message: isOver ? texts.newYear.nothingLeft : texts.newYear.broken }
  }
  if (!journal.isArchived) {
    const flawed = journal.copies.find(([title, copy]) => !year.archive(title, copy, journal.day))
    if (flawed) return { done: false, message: texts.newYear.copyDiffers(flawed[0]) }
    year.keepJournal(linesOfJournal({ ...journal, isArchived: true }))
  }
  const refusal = replaceYear(ports, journal)
  if (refusal !== null) return { done: false, message: refusal }
  return drawNewYear(ports, journal)
}

/** Empties what belongs to the old year and writes the plan of the new one; a sentence where that cannot be. */
function replaceYear(ports: Ports, journal: Journal): string | null {
  const { texts, year, history } = ports
  const assignments = texts.sheets.assignments
  const old = oldStages(journal)
  if (readSheets(ports).assignments.some(row => old.has(stageOf(textCell.parse(row.id))))) {
    // Somebody may have reported since a run was cut short.
    const copy = journal.copies.find(([title]) => title === assignments)?.[1]
    if (copy && !year.archive(assignments, copy, journal.day)) return texts.newYear.copyDiffers(assignments)
    year.empty(assignments, 2)
  }
  if ([...history.read().keys()].some(key => old.has(stageOf(key)))) history.forget()
  year.empty(texts.sheets.trend, 2)
  year.empty(texts.grids.report, 1)
  const before = readSheets(ports)
  finishWork(ports, before, inNewYear(before, journal, texts))
  const { roadmap, mail } = readSheets(ports)
  const dropped = new Set(journal.dropped)
  year.removeRows(
    texts.sheets.roadmap,
    places(roadmap, row => dropped.has(textCell.parse(row.id))),
  )
  year.removeRows(
    texts.sheets.mail,
    // Who was written to on the day itself is not written to again.
    places(mail, row => (partsOfLetterKey(textCell.parse(row.id))?.day ?? journal.day) < journal.day),
  )
  return null
}

/** The new year as any other command would leave it, and the end of the journal. */
function drawNewYear(ports: Ports, { request, copies }: Journal): Outcome {
  const { texts, year, memory } = ports
  const work = readWork(ports)
  if (typeof work === 'string') return { done: false, message: work }
  const { before, refreshed } = work
  const looked = lookAround(ports, before, withSummary(refreshed, ports))
  const after = looked.workbook
  finishWork(ports, before, after)
  ports.workbook.apply(repairedColours(ports, refreshed.settings.reminders.soonDays, refreshed.workbook))
  drawSummaries(ports, after, refreshed)
  drawToday(ports, after, refreshed)
  recordLooked(ports, looked)
  year.dropJournal()
  memory.write({ newYear: '' })
  keepClosed(ports, after)
  year.show(texts.sheets.roadmap)
  const { stages, assignments } = refreshed
  return {
    done: true,
    message: texts.newYear.done({
      year: texts.newYear.yearName(request.period),
      stages: stages.length,
      assignments: assignments.length,
      copies: copies.flatMap(([title, copy]) => (title === texts.sheets.trend ? [] : [copy])),
    }),
  }
}

function readSheets(ports: Ports): Workbook {
  return readWorkbook(ports.workbook.read(sheetKeys), ports.texts).workbook
}

function oldStages({ request, dropped }: Journal): ReadonlySet<string> {
  return new Set([...dropped, ...request.stages.map(({ id }) => id)])
}

/** The stage that an assignment, or a key of the last look, belongs to. */
function stageOf(key: string): string {
  return partsOfAssignmentId(key)?.stageId ?? key.replace(lookKey('roadmap', ''), '')
}

function places<R>(rows: readonly R[], isMeant: (row: R) => boolean): readonly number[] {
  return rows.flatMap((row, index) => (isMeant(row) ? [placeOf(index)] : []))
}
