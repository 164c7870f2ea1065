import { reportMark } from '../../core/acceptance/acceptedReport.ts'
import type { Entered, Seen } from '../../core/history/entered.ts'
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

/** What was entered at an earlier look, as it is understood: looks are compared by this, whatever they were spelt like. */
export function enteredAsUnderstood(entered: Entered, texts: Texts): Entered {
  const { status, decision, doneOn, askedDue, newDue } = entered
  return {
    ...entered,
    status: textCell.parse(word(status, texts.statuses)),
    decision: textCell.parse(word(decision, texts.decisions)),
    doneOn: textCell.parse(day(doneOn)),
    askedDue: textCell.parse(day(askedDue)),
    newDue: textCell.parse(day(newDue)),
  }
}

/** The same of a whole look; the mark of an accepted report follows where it is the report's own. */
export function seenAsUnderstood(seen: Seen, texts: Texts): Seen {
  const understood = { ...seen, ...enteredAsUnderstood(seen, texts) }
  const isAccepted = seen.accepted !== undefined && seen.accepted !== ''
  return isAccepted && seen.accepted === reportMark(seen)
    ? { ...understood, accepted: reportMark(understood) }
    : understood
}
