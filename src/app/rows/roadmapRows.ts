import * as z from 'zod/mini'
import type { Day } from '../../core/day.ts'
import type { Plan } from '../../core/deadline/plan.ts'
import { readStage, type StageReading } from '../../core/roadmap/readStage.ts'
import { rowMarkFrom, rowMarkText, wordsMark } from '../../core/roadmap/rowMark.ts'
import type { Stage } from '../../core/roadmap/stage.ts'
import { findExecutors } from '../../core/roster/findExecutor.ts'
import type { Roster } from '../../core/roster/roster.ts'
import { dayCell, flagCell, textCell } from '../../core/table/door.ts'
import { isEmptyRow, type Row } from '../../core/table/table.ts'
import type { Texts } from '../../texts/texts.ts'
import { cellFromDay } from './assignmentRows.ts'
import { OWN_STAGE } from './ids.ts'
import { placeOf, type Workbook } from './workbook.ts'

export type StageRow = {
  readonly row: number
  readonly stage: Stage
  readonly reading: StageReading
  /** As it is entered: text in a day's place was not understood. */
  readonly eventDate: Day | string | null
  /** No longer in the order: the row stays and asks nothing of anybody. */
  readonly excluded: boolean
  /** Its words are no longer those that were loaded. */
  readonly isChanged: boolean
  /** The row as it should stand: what was read beside what was written. */
  readonly cells: Row<'roadmap'>
}

/** Reads every row of «Дорожная карта»; null for an empty row, so that an index is a place. */
export function stagesFrom(
  workbook: Workbook,
  plan: Plan,
  roster: Roster,
  texts: Texts,
): readonly (StageRow | null)[] {
  return workbook.roadmap.map((row, index) =>
    isEmptyRow(row) ? null : stageRowFrom(row, placeOf(index), plan, roster, texts),
  )
}

function stageRowFrom(
  row: Row<'roadmap'>,
  place: number,
  plan: Plan,
  roster: Roster,
  texts: Texts,
): StageRow {
  const cells = roadmapRow.parse(row)
  const { start, end, eventDate, confirmed } = cells
  const mark = rowMarkFrom(cells.fingerprint)
  const stored = { start, end, eventDate, confirmed, mark: mark.deadline }
  const words = wordsMark(cells.section, cells.number, cells.measure, cells.result, cells.deadline)
  const isOrders = !cells.id.startsWith(OWN_STAGE)
  const reading = readStage(cells.deadline, stored, plan)
  const named = findExecutors(cells.executors, roster, texts.everySchool)
  const stage: Stage = {
    id: cells.id,
    number: cells.number,
    section: cells.section,
    measure: cells.measure,
    result: cells.result,
    deadline: cells.deadline,
    responsible: cells.responsible,
    readings: reading.readings,
    confirmed: reading.confirmed,
    executors: named.executors,
    unknownExecutors: named.unknown,
  }
  return {
    row: place,
    stage,
    reading,
    eventDate,
    excluded: cells.excluded,
    isChanged: isOrders && mark.words !== '' && mark.words !== words,
    cells: {
      ...row,
      ...readCells(reading, cells.deadline, texts),
      fingerprint: rowMarkText({ deadline: reading.mark, words: isOrders ? mark.words || words : '' }),
    },
  }
}

function readCells(reading: StageReading, deadline: string, texts: Texts): Partial<Row<'roadmap'>> {
  return {
    kind: [...new Set(reading.readings.map(({ kind }) => texts.kinds[kind]))].join('\n'),
    reading: reading.readings.map(each => texts.reading(each, deadline)).join('\n'),
    start: cellFromDay(reading.start),
    end: cellFromDay(reading.end),
    confirmed: reading.confirmed,
  }
}

const roadmapRow = z.object({
  id: textCell,
  number: textCell,
  section: textCell,
  measure: textCell,
  result: textCell,
  deadline: textCell,
  responsible: textCell,
  start: dayCell,
  end: dayCell,
  eventDate: dayCell,
  executors: textCell,
  confirmed: flagCell,
  excluded: flagCell,
  fingerprint: textCell,
})
