import type { Executors, Measure, Stage } from './order.ts'

/** What a row of «Дорожная карта» says of a stage in words. */
export type StageCells = {
  readonly section: string
  readonly number: string
  readonly measure: string
  readonly result: string
  readonly deadline: string
  readonly responsible: string
  /** Names separated by «; ». */
  readonly executors: string
}

/** A stage as its row has it; `everySchool` is the word for all schools of the list. */
export function stageCells(measure: Measure, stage: Stage, everySchool: string): StageCells {
  return {
    section: measure.section ?? '',
    number: measure.number ?? '',
    measure: measure.title,
    result: stage.result,
    deadline: stage.deadline,
    responsible: stage.responsible,
    executors: executorNames(stage.executors, everySchool).join('; '),
  }
}

/** Everybody who executes a stage, by the names that the executors cell knows. */
export function executorNames(executors: Executors, everySchool: string): readonly string[] {
  const { groups, schools, people, others } = executors
  return [...(groups.includes('all-schools') ? [everySchool] : []), ...schools, ...people, ...others]
}

/** The names of an executors cell. */
export function namesInCell(cell: string): readonly string[] {
  return cell
    .split(/[;\n]/)
    .map(name => name.trim())
    .filter(name => name !== '')
}
