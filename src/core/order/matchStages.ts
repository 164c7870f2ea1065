import { resembling } from './resembling.ts'
import { indexesBy, type StageWords, wordsKey } from './stageWords.ts'

export type PresentWords = StageWords & { readonly id: string }

/** `answer` is the coordinator's: the id of the row that the stage is, null for a new row; undefined asks the rules. */
export type AskedStage = StageWords & { readonly answer?: string | null | undefined }

/** Which present row a stage is; rows are indexes of the list that was given. */
export type StageMatch =
  | { readonly kind: 'same'; readonly row: number }
  | { readonly kind: 'new' }
  | { readonly kind: 'unsure'; readonly candidates: readonly number[]; readonly likely: number | null }

/**
 * Finds the row of each stage of an order that is loaded again: what the coordinator answered; then the same
 * section, №, result and deadline; then the same section, № and position inside the measure, where measure or
 * result is the same too. A number alone proves nothing: one measure put in shifts all that follow.
 */
export function matchStages(
  present: readonly PresentWords[],
  stages: readonly AskedStage[],
): readonly StageMatch[] {
  const free = new Set(present.keys())
  const found = new Map<number, number>()
  answered(present, stages, free, found)
  for (const ruleKeys of rules) {
    const rows = indexesBy(ruleKeys(present), key => key)
    ruleKeys(stages).forEach((key, index) => {
      if (found.has(index) || stages[index]?.answer !== undefined) return
      const row = rows.get(key)?.find(candidate => free.has(candidate))
      if (row === undefined) return
      free.delete(row)
      found.set(index, row)
    })
  }
  return unmatched(present, stages, free, found)
}

/** The keys of a list of stages; stages whose keys agree are the same. The first rule that finds a row wins. */
const rules: readonly ((stages: readonly StageWords[]) => readonly string[])[] = [
  stages => stages.map(stage => wordsKey(exactly(stage), stage.measure)),
  stages => stages.map(exactly),
  stages => placesOf(stages, stage => stage.measure),
  stages => placesOf(stages, stage => stage.result),
]

function exactly(stage: StageWords): string {
  return wordsKey(stage.section, stage.number, stage.result, stage.deadline)
}

/** Section, № and position among the stages of one measure, with what must agree besides. */
function placesOf(stages: readonly StageWords[], besides: (stage: StageWords) => string): readonly string[] {
  const counts = new Map<string, number>()
  return stages.map(stage => {
    const measure = wordsKey(stage.section, stage.number, stage.measure)
    const position = counts.get(measure) ?? 0
    counts.set(measure, position + 1)
    return wordsKey(stage.section, stage.number, String(position), besides(stage))
  })
}

function answered(
  present: readonly PresentWords[],
  stages: readonly AskedStage[],
  free: Set<number>,
  found: Map<number, number>,
): void {
  const rowsById = new Map(present.map((row, index) => [row.id, index]))
  stages.forEach(({ answer }, index) => {
    const row = typeof answer === 'string' ? rowsById.get(answer) : undefined
    if (row !== undefined && free.delete(row)) found.set(index, row)
  })
}

function unmatched(
  present: readonly PresentWords[],
  stages: readonly AskedStage[],
  free: ReadonlySet<number>,
  found: ReadonlyMap<number, number>,
): readonly StageMatch[] {
  const isOpen = (stage: AskedStage, index: number) => !found.has(index) && stage.answer === undefined
  const rows = [...free].flatMap(index => {
    const words = present[index]
    return words ? [{ index, words }] : []
  })
  const resemblanceOf = resembling(rows, stages.filter(isOpen))
  const resemblances = stages.map((stage, index) => (isOpen(stage, index) ? resemblanceOf(stage) : null))
  const claimed = new Set(resemblances.map(resemblance => resemblance?.likely ?? null))
  return stages.map((_, index): StageMatch => {
    const row = found.get(index)
    if (row !== undefined) return { kind: 'same', row }
    const { likely, candidates: all } = resemblances[index] ?? { likely: null, candidates: [] }
    const candidates = likely === null ? all.filter(candidate => !claimed.has(candidate)) : all
    return candidates.length === 0 ? { kind: 'new' } : { kind: 'unsure', candidates, likely }
  })
}
