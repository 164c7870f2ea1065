import { markFromText, settledStates } from '../../core/reminder/mark.ts'
import type { Row } from '../../core/table/table.ts'
import type { Texts } from '../../texts/texts.ts'
import { entriesFrom } from './mailRows.ts'

/** «Письма» after a run that was cut short: what it announced and did not confirm, told apart by its mark. */
export function settledRows(
  rows: readonly Row<'mail'>[],
  mark: string,
  texts: Texts,
): readonly Row<'mail'>[] {
  const states = settledStates(entriesFrom(rows, texts), markFromText(mark))
  if (states.size === 0) return rows
  return rows.map(row => {
    const state = states.get(String(row.id))
    return state === undefined ? row : { ...row, state: texts.letterStates[state] }
  })
}
