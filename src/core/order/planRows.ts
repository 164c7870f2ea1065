import type { Cell } from './document.ts'
import type { OutlineItem } from './outline.ts'
import { pieced } from './pieced.ts'
import { rowKind } from './rowKind.ts'
import { filledCells, joinedCells, type RowParts, rowPartsOf } from './rowParts.ts'
import { oneLine } from './tidy.ts'

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

/** The table rows of one measure: by part, each the row that begins it and the rows that go on. */
type Group = { readonly section: string | null; readonly parts: RowParts[][] }

/** The rows of all pieces of the plan as measures, page breaks and merged cells undone. */
export function planRowsOf(outline: readonly OutlineItem[]): PlanRows {
  const groups: Group[] = []
  const leftOut: string[] = []
  let section: string | null = null
  for (const row of rowPartsOf(outline)) {
    const kind = rowKind(row)
    const last = groups[groups.length - 1]
    if (kind === 'section') section = rowText(row)
    else if (kind === 'total' || kind === 'afterword') leftOut.push(rowText(row))
    else if (kind === 'part' && last !== undefined) last.parts.push([row])
    else if (kind === 'continuation' && last !== undefined) last.parts[last.parts.length - 1]?.push(row)
    else if (kind !== 'blank' && kind !== 'numbering') groups.push({ section, parts: [[row]] })
  }
  return { rows: measuresFrom(groups), leftOut }
}

/** In pasted text a merge leaves an empty cell: an empty responsible takes the value above. */
function measuresFrom(groups: readonly Group[]): readonly PlanRow[] {
  let above = ''
  return groups.map(group => {
    const parts = group.parts.map(partFrom)
    const first = group.parts[0]?.[0]
    const takesAbove = parts[0]?.responsible === '' && above !== '' && (first?.responsible.length ?? 0) > 0
    const filled = takesAbove
      ? parts.map(part => (part.responsible === '' ? { ...part, responsible: above } : part))
      : parts
    above = filled[filled.length - 1]?.responsible ?? ''
    return {
      number: first?.hasNumbers ? first.number.text.replace(/[.)\s]+$/, '') : null,
      title: titleFrom(group),
      section: group.section,
      parts: filled,
      responsibleFromAbove: takesAbove,
    }
  })
}

function titleFrom(group: Group): string {
  return oneLine(pieced(group.parts.flat().map(row => (row.title.from === 'itself' ? row.title.text : ''))))
}

/** Two deadline columns are a start and an end; a row that goes on repeats no merged cell. */
function partFrom(rows: readonly RowParts[]): PlanPart {
  const column = (cellsOf: (row: RowParts) => readonly Cell[], separator: string) =>
    pieced(
      rows.map((row, index) =>
        joinedCells(
          cellsOf(row).filter(cell => index === 0 || cell.from === 'itself'),
          separator,
        ),
      ),
    )
  return {
    result: column(row => row.result, '\n'),
    deadline: column(row => row.deadline, ' - '),
    responsible: column(row => row.responsible, '\n'),
  }
}

function rowText(row: RowParts): string {
  return oneLine(joinedCells(filledCells(row.row), ' '))
}
