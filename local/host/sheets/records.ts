import type { Formula } from '../cells/formula/tree.ts'
import type { Bounds } from '../cells/reference.ts'
import type { Area } from '../snapshot.ts'
import type { Condition } from './condition.ts'
import type { PivotRecord } from './pivotRecords.ts'
import type { Plane } from './plane.ts'
import type { SlicerRecord } from './slicerRecord.ts'
import type { Colour, Style } from './style.ts'

/** What stands in a cell. Dates are numbers with a date format, as in Sheets. */
export type Content = string | number | boolean | FormulaCell

export type FormulaCell = { readonly formula: Formula }

export type RichText = { readonly text: string; readonly runs: readonly RichRun[] }

export type RichRun = {
  readonly start: number
  readonly end: number
  readonly style: TextLook
  readonly link: string | null
}

export type TextLook = Pick<
  Style,
  'bold' | 'italic' | 'underline' | 'strikethrough' | 'fontFamily' | 'fontSize' | 'fontColour'
>

/** A place in a workbook that stays valid when its sheet is renamed. */
export type Place = {
  readonly bookId: string
  readonly sheetId: number
  readonly area: Area
  readonly bounds: Bounds
}

export type ValidationRule = {
  readonly condition: Condition
  readonly allowInvalid: boolean
  readonly helpText: string | null
  readonly showDropdown: boolean
}

export type ColourRule = {
  readonly places: readonly Place[]
  readonly condition: Condition | null
  readonly gradient: Gradient | null
  readonly look: RuleLook
}

export type RuleLook = {
  readonly background?: Colour | undefined
  readonly fontColour?: Colour | undefined
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
  readonly underline?: boolean | undefined
  readonly strikethrough?: boolean | undefined
}

export type GradientPoint = { readonly colour: Colour; readonly type: string; readonly value: string }

export type Gradient = {
  readonly min: GradientPoint | null
  readonly mid: GradientPoint | null
  readonly max: GradientPoint | null
}

export type ProtectionRecord = {
  readonly id: number
  kind: 'RANGE' | 'SHEET'
  area: Area
  bounds: Bounds
  rangeName: string | null
  description: string
  warningOnly: boolean
  domainEdit: boolean
  editors: string[]
  holes: { readonly area: Area; readonly bounds: Bounds }[]
}

export type FilterRecord = {
  area: Area
  readonly criteria: Map<number, FilterRule>
  sorted: { readonly column: number; readonly ascending: boolean } | null
}

/** Hidden values win over a condition. */
export type FilterRule = {
  readonly condition: Condition | null
  readonly hidden: readonly string[]
  readonly visible: readonly string[]
}

export type BandingRecord = {
  readonly id: number
  area: Area
  readonly direction: 'row' | 'column'
  header: Colour | null
  first: Colour
  second: Colour
  footer: Colour | null
}

export type GroupRecord = {
  readonly dimension: 'rows' | 'columns'
  start: number
  end: number
  collapsed: boolean
}

export type ChartRecord = {
  readonly id: number
  readonly type: string
  readonly ranges: readonly Place[]
  readonly options: Readonly<Record<string, unknown>>
  readonly position: readonly [row: number, column: number, offsetX: number, offsetY: number]
  readonly headers: number
  readonly transposed: boolean
  readonly mergeStrategy: string
  readonly hiddenStrategy: string
}

export type SheetRecord = {
  readonly id: number
  name: string
  rows: number
  columns: number
  hidden: boolean
  tabColour: Colour | null
  frozenRows: number
  frozenColumns: number
  rightToLeft: boolean
  gridlinesHidden: boolean
  contents: Plane<Content>
  styles: Plane<Style>
  notes: Plane<string>
  validations: Plane<ValidationRule>
  richTexts: Plane<RichText>
  /** Pixels by row or column, from 0; absent is the default. */
  widths: (number | undefined)[]
  heights: (number | undefined)[]
  hiddenRows: (boolean | undefined)[]
  hiddenColumns: (boolean | undefined)[]
  merges: Area[]
  colourRules: ColourRule[]
  protections: ProtectionRecord[]
  filter: FilterRecord | null
  bandings: BandingRecord[]
  groups: GroupRecord[]
  groupControls: { rows: string; columns: string }
  charts: ChartRecord[]
  pivots: PivotRecord[]
  slicers: SlicerRecord[]
  selection: {
    areas: { readonly area: Area; readonly bounds: Bounds }[]
    current: { row: number; column: number }
  }
}

export type NamedRangeRecord = { name: string; place: Place }

export type MetadataRecord = {
  readonly id: number
  key: string
  value: string | null
  visibility: string
  location: MetadataLocation
}

export type MetadataLocation =
  | { readonly kind: 'SPREADSHEET' }
  | { readonly kind: 'SHEET'; readonly sheetId: number }
  | { readonly kind: 'ROW' | 'COLUMN'; readonly sheetId: number; readonly index: number }

export type BookRecord = {
  readonly id: string
  name: string
  locale: string
  timeZone: string
  readonly owner: string
  editors: string[]
  viewers: string[]
  sheets: SheetRecord[]
  activeSheetId: number
  namedRanges: NamedRangeRecord[]
  metadata: MetadataRecord[]
  recalculation: string
  iterative: { enabled: boolean; cycles: number; threshold: number }
  nextId: number
  /** Counts changes, so that calculated values know when they are stale. */
  version: number
}
