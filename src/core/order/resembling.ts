import { indexesBy, type StageWords, wordsKey } from './stageWords.ts'

/** Rows that may be the stage; `likely` is the only one that differs by its number alone. */
export type Resemblance = { readonly candidates: readonly number[]; readonly likely: number | null }

const MOST_CANDIDATES = 12
/** A result that many rows share («Справка») resembles nothing. */
const RARE = 3

/**
 * The free rows that a stage without a row resembles: the same words under another number, the same section
 * and №, the same measure, or the same rare result. `waiting` are all the stages without a row.
 */
export function resembling(
  rows: readonly { readonly index: number; readonly words: StageWords }[],
  waiting: readonly StageWords[],
): (stage: StageWords) => Resemblance {
  const lookUp = (keyOf: (words: StageWords) => string) => {
    const indexes = indexesBy(rows, row => keyOf(row.words))
    return (stage: StageWords) => (indexes.get(keyOf(stage)) ?? []).map(at => rows[at]?.index ?? 0)
  }
  const renumbered = lookUp(unnumberedKey)
  const numbered = lookUp(stage => wordsKey(stage.section, stage.number))
  const titled = lookUp(stage => wordsKey(stage.measure))
  const resulting = lookUp(stage => wordsKey(stage.result))
  const twins = indexesBy(waiting, unnumberedKey)
  return stage => {
    const same = renumbered(stage)
    const byResult = resulting(stage)
    const candidates = [
      ...same,
      ...(stage.number === '' ? [] : numbered(stage)),
      ...titled(stage),
      ...(byResult.length <= RARE ? byResult : []),
    ]
    const isAlone = same.length === 1 && twins.get(unnumberedKey(stage))?.length === 1
    return {
      candidates: [...new Set(candidates)].slice(0, MOST_CANDIDATES),
      likely: isAlone ? (same[0] ?? null) : null,
    }
  }
}

function unnumberedKey(stage: StageWords): string {
  return wordsKey(stage.measure, stage.result, stage.deadline)
}
