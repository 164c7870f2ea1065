import { distinctIds } from '../fingerprint.ts'

/** What tells one stage from another; a number alone is no key: numbers restart and repeat. */
export type StageText = {
  readonly section: string
  readonly number: string
  readonly measure: string
  readonly result: string
  readonly deadline: string
}

/** A stable id for each stage, from its own words: loading the same order again gives the same ids. */
export function stageIds(stages: readonly StageText[]): readonly string[] {
  return distinctIds(
    'st-',
    stages.map(stage =>
      [stage.section, stage.number, stage.measure, stage.result, stage.deadline].join('\u0001'),
    ),
  )
}
