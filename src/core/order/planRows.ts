import type { Cell } from './document.ts'
import type { OutlineItem } from './outline.ts'
import { rowKind } from './rowKind.ts'
import { filledCells, joinedCells, type RowParts, rowPartsOf } from './rowParts.ts'
import { oneLine, startsLowerCase } from './tidy.ts'

/** A measure as its rows say it; `parts` are more than one where number and title are merged over rows. */
export type PlanRow = {
  readonly number: string | null
  readonly title: string
  readonly section: string | null
  readonly parts: readonly PlanPart[]
  /** The responsible cell was empty and took the value above. */
  readonly responsibleFromAbove: boolean
}

export type PlanPart = { readonly result: string; readonly deadline: string; readonly responsible: string }

export type PlanRows = {
  readonly rows: readonly PlanRow[]
  /** Totals, footnotes and signatures. */
  readonly leftOut: readonly string[]
}

/** The rows of all pieces of the plan as measures, page breaks and merged cells undone. */
export function planRowsOf(outline: readonly OutlineItem[]): PlanRows {
  const rows: PlanRow[] = []
  const leftOut: string[] = []
  let section: string | null = null
  for (const parts of rowPartsOf(outline)) {
    const last = rows[rows.length - 1]
    switch (rowKind(parts)) {
      case 'blank':
      case 'numbering':
        break
      case 'total':
      case 'afterword':
        leftOut.push(rowText(parts))
        break
      case 'section':
        section = rowText(parts)
        break
      case 'part':
        if (last !== undefined) rows[rows.length - 1] = { ...last, parts: [...last.parts, partFrom(parts)] }
        break
      case 'continuation':
        if (last !== undefined) rows[rows.length - 1] = continued(last, parts)
        else rows.push(measureFrom(parts, section, last))
        break
      case 'measure':
        rows.push(measureFrom(parts, section, last))
    }
  }
  return { rows: rows.map(row => ({ ...row, title: oneLine(row.title) })), leftOut }
}

function measureFrom(parts: RowParts, section: string | null, previous: PlanRow | undefined): PlanRow {
  const above = previous?.parts[previous.parts.length - 1]?.responsible ?? ''
  const part = partFrom(parts)
  const takesAbove = part.responsible === '' && above !== '' && parts.responsible.length > 0
  return {
    number: parts.hasNumbers ? parts.number.text.replace(/[.)\s]+$/, '') : null,
    title: parts.title.text,
    section,
    parts: [takesAbove ? { ...part, responsible: above } : part],
    responsibleFromAbove: takesAbove,
  }
}

/** Each cell of a row without a number is appended to the cell above. */
function continued(measure: PlanRow, parts: RowParts): PlanRow {
  const below = (cells: readonly Cell[]) =>
    joinedCells(
      cells.filter(cell => cell.from === 'itself'),
      '\n',
    )
  const last = measure.parts[measure.parts.length - 1] ?? partFrom(parts)
  const longer: PlanPart = {
    result: appended(last.result, below(parts.result)),
    deadline: appended(last.deadline, below(parts.deadline)),
    responsible: appended(last.responsible, below(parts.responsible)),
  }
  const title = appended(measure.title, below([parts.title]))
  return { ...measure, title, parts: [...measure.parts.slice(0, -1), longer] }
}

/** Two deadline columns are a start and an end. */
function partFrom(parts: RowParts): PlanPart {
  return {
    result: joinedCells(parts.result, '\n'),
    deadline: joinedCells(parts.deadline, ' - '),
    responsible: joinedCells(parts.responsible, '\n'),
  }
}

const CUT = /[,(«№–—-]$|(?:^|\s)(?:в|во|на|с|со|к|ко|до|по|о|об|от|из|за|для|при|и|или|не позднее)$/iu

const LONGEST_CUT_WORD = 20

/** A space where a sentence was cut, else a new entry. */
function appended(above: string, below: string): string {
  if (above === '' || below === '') return above + below
  const goesOn = startsLowerCase(below) && !/[.;!?]/.test(above.slice(-1))
  return above + (goesOn || CUT.test(above.slice(-LONGEST_CUT_WORD)) ? ' ' : '\n') + below
}

function rowText(parts: RowParts): string {
  return oneLine(joinedCells(filledCells(parts.row), ' '))
}
