import { type Cell, dayOfCell } from '../../core/table/cell.ts'
import { textCell } from '../../core/table/door.ts'
import type { Row } from '../../core/table/table.ts'
import type { Texts } from '../../texts/texts.ts'
import { keyOfWord } from '../../texts/words.ts'

/**
 * The row as it is understood: a status or a decision in its own spelling, a date that was entered as text as a day.
 * Colours and «Осталось дней» are formulas that compare cells, and they know no other spelling.
 */
export function asUnderstood(row: Row<'assignments'>, texts: Texts): Row<'assignments'> {
  const understood = {
    status: word(row.status, texts.statuses),
    decision: word(row.decision, texts.decisions),
    doneOn: day(row.doneOn),
    askedDue: day(row.askedDue),
    newDue: day(row.newDue),
  }
  const isSame = (Object.keys(understood) as (keyof typeof understood)[]).every(
    column => understood[column] === row[column],
  )
  return isSame ? row : { ...row, ...understood }
}

function word<K extends string>(cell: Cell, words: Readonly<Record<K, string>>): Cell {
  const key = keyOfWord(words, textCell.parse(cell))
  return key === null ? cell : words[key]
}

function day(cell: Cell): Cell {
  const found = typeof cell === 'string' ? dayOfCell(cell) : null
  return typeof found === 'number' ? { day: found } : cell
}
