import { costOf, firstTouchMs } from '../../local/host/kernel/costs.ts'
import type { Work } from './work.ts'

/**
 * Modelled milliseconds of a perfect run by the meter's own prices: each sheet that the job needs read once,
 * each changed block written once, nothing else. Its start and its first touch of the spreadsheet, which no
 * run can spare, are apart.
 */
export function floorOf({ reads, blocks, notes, validated, coloured }: Work): number {
  return [
    ...reads.map(({ rows, columns }) => price('Range.getValues', rows * columns)),
    ...blocks.map(({ cells }) => price('Range.setValues', cells.length * (cells[0]?.length ?? 0))),
    ...notes.map(({ cells }) => price('Range.setNotes', cells)),
    ...validated.map(({ cells }) => price('Range.setDataValidations', cells)),
    ...coloured.map(({ rules }) => price('Sheet.setConditionalFormatRules', 0, rules)),
  ].reduce((sum, ms) => sum + ms, 0)
}

/** What every run pays before it can do anything: the script's start, as the meter counts it, and the first touch. */
export function startOf(emptyRunMs: number): number {
  return emptyRunMs + firstTouchMs
}

function price(method: string, cells: number, items = 0): number {
  const cost = costOf(method)
  const large = cells > LARGE ? cost.perCellWhenLarge : undefined
  return cost.ms + (cells * (large ?? cost.perCell ?? 0) + items * (cost.perItem ?? 0)) / 1000
}

/** Above so many cells a call pays the higher price for each. */
const LARGE = 10_000
