import type { Area } from '../snapshot.ts'
import type { ChartRecord, FilterRule, TextLook } from './records.ts'
import type { Colour } from './style.ts'

export type SlicerRecord = {
  readonly id: number
  area: Area
  position: ChartRecord['position']
  title: string
  alignment: string
  look: TextLook
  background: Colour | null
  /** Counted from 1 within the slicer's range, as in a filter. */
  column: number | null
  rule: FilterRule | null
  onPivots: boolean
}

/** What the Sheets API says of a slicer of which nothing was set: to the left, and applied to pivot tables. */
export function newSlicer(id: number, area: Area, position: SlicerRecord['position']): SlicerRecord {
  return {
    id,
    area,
    position,
    title: '',
    alignment: DEFAULT_ALIGNMENT,
    look: {},
    background: null,
    column: null,
    rule: null,
    onPivots: true,
  }
}

export const DEFAULT_ALIGNMENT = 'left'
