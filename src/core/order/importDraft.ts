import { type DraftFacts, dayInField, factsKnown, factsRead } from './draftFacts.ts'
import type { DeadlineCorrection, LoadedOrder } from './loadedOrder.ts'
import { matchStages } from './matchStages.ts'
import type { Measure, OrderReading, Stage } from './order.ts'
import type { PresentOrder } from './presentOrder.ts'
import { stageCells } from './stageCells.ts'

/** An order on its way into the workbook: what was read, what is there already, what the coordinator made of it. */
export type ImportDraft = {
  readonly reading: OrderReading
  readonly present: PresentOrder
  readonly facts: DraftFacts
  readonly stages: readonly DraftStage[]
}

export type DraftStage = {
  readonly measure: Measure
  readonly stage: Stage
  /** Ids of the rows that the stage may be, where the rules do not say which; empty where nothing is asked. */
  readonly candidates: readonly string[]
  /** The id of the row that the stage is, null for a new row, undefined while nobody has said. */
  readonly answer: string | null | undefined
  readonly correction: DeadlineCorrection | null
  /** Null as long as the executors are as they were read. */
  readonly executorNames: readonly string[] | null
}

/** A draft before the coordinator's first touch. What she confirmed in the workbook once stands before what was read. */
export function draftOf(reading: OrderReading, present: PresentOrder): ImportDraft {
  const read = factsRead(reading)
  const known = factsKnown(present)
  return {
    reading,
    present,
    facts: { ...read, ...known, number: read.number === '' ? (known.number ?? '') : read.number },
    stages: draftStages(reading, present),
  }
}

/** Where only the number differs, the row is proposed; everything else that is unsure waits for an answer. */
function draftStages({ order }: OrderReading, { stages: rows }: PresentOrder): readonly DraftStage[] {
  const stages = order.measures.flatMap(measure => measure.stages.map(stage => ({ measure, stage })))
  const matches = matchStages(
    rows,
    stages.map(({ measure, stage }) => stageCells(measure, stage, '')),
  )
  const idOf = (row: number) => rows[row]?.id ?? ''
  return stages.map(({ measure, stage }, index): DraftStage => {
    const match = matches[index]
    const unsure = match?.kind === 'unsure' ? match : null
    return {
      measure,
      stage,
      candidates: unsure === null ? [] : unsure.candidates.map(idOf),
      answer: unsure === null || unsure.likely === null ? undefined : idOf(unsure.likely),
      correction: null,
      executorNames: null,
    }
  })
}

/** What travels to the script. */
export function orderFromDraft(draft: ImportDraft): LoadedOrder {
  const { reading, facts } = draft
  const { order, issuer, basis, signatory, controller } = reading
  const start = dayInField(facts.periodStart)
  const end = dayInField(facts.periodEnd)
  const stages = draft.stages.map(({ stage, answer, correction, executorNames }) => ({
    ...stage,
    ...(answer === undefined ? {} : { row: answer }),
    ...(correction === null ? {} : { correction }),
    ...(executorNames === null ? {} : { executorNames }),
  }))
  let next = 0
  return {
    order: {
      order: {
        number: said(facts.number, order.order.number),
        date: dayInField(facts.date),
        title: said(facts.title, order.order.title),
      },
      schools: order.schools,
      measures: order.measures.map(measure => {
        const own = stages.slice(next, next + measure.stages.length)
        next += own.length
        return { ...measure, stages: own }
      }),
    },
    issuer: said(facts.issuer, issuer),
    basis: said(facts.basis, basis),
    signatory:
      facts.signatory === factsRead(reading).signatory
        ? signatory
        : { name: facts.signatory.trim(), post: null },
    controller:
      facts.controller === (controller?.text ?? '')
        ? controller
        : { text: facts.controller.trim(), isSignatory: false, name: null },
    period: start !== null && end !== null ? { start, end } : null,
  }
}

/** A field that was empty and stayed so says nothing; one that was emptied says ''. */
function said(field: string, read: string | null): string | null {
  return field.trim() === '' && read === null ? null : field.trim()
}
