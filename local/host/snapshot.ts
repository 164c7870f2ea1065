/** What a person looking at the workbook sees, as plain data. Colours are #rrggbb; rows and columns count from 1. */
export type WorkbookSnapshot = {
  readonly name: string
  readonly locale: string
  readonly timeZone: string
  /** The host's calendar day in the workbook's zone, on the serial scale (days since 1899-12-30). */
  readonly today: number
  /** The cell the workbook's active sheet has selected, by a person or by a script. */
  readonly active: { readonly sheet: string; readonly row: number; readonly column: number }
  readonly sheets: readonly SheetSnapshot[]
}

export type SheetSnapshot = {
  /** What `#gid=` of a link names. */
  readonly id: number
  readonly title: string
  readonly hidden: boolean
  readonly tabColour: string | null
  /** Size of the grid. */
  readonly rows: number
  readonly columns: number
  readonly frozenRows: number
  readonly frozenColumns: number
  /** Pixels, one per column. */
  readonly columnWidths: readonly number[]
  readonly hiddenColumns: readonly number[]
  readonly hiddenRows: readonly number[]
  readonly merges: readonly Area[]
  /** Only cells that hold or show something. */
  readonly cells: readonly CellSnapshot[]
  readonly validations: readonly { readonly area: Area; readonly rule: ValidationSnapshot }[]
  readonly colourRules: readonly ColourRuleSnapshot[]
  readonly protections: readonly ProtectionSnapshot[]
  readonly filter: Area | null
  readonly charts: readonly ChartSnapshot[]
}

export type Area = {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

export type CellSnapshot = {
  readonly row: number
  readonly column: number
  /** Stored value: dates are serial numbers. */
  readonly value: string | number | boolean
  readonly isDate: boolean
  /** As shown by the number format in the workbook's locale. */
  readonly display: string
  readonly formula: string | null
  readonly numberFormat: string
  readonly note: string | null
  readonly link: string | null
  readonly look: Look
  /** The look that conditional rules give it on the host's day, laid over `look`. */
  readonly conditionalLook: Partial<Look>
}

export type Look = {
  readonly background: string | null
  readonly fontColour: string | null
  readonly fontSize: number
  readonly bold: boolean
  readonly italic: boolean
  readonly strikethrough: boolean
  readonly wrap: boolean
  readonly horizontal: 'left' | 'center' | 'right' | null
  readonly vertical: 'top' | 'middle' | 'bottom'
}

export type ValidationSnapshot = {
  /** Name of SpreadsheetApp.DataValidationCriteria. */
  readonly criteria: string
  readonly values: readonly (string | number | boolean)[]
  readonly allowInvalid: boolean
  readonly helpText: string | null
}

export type ColourRuleSnapshot = {
  readonly areas: readonly Area[]
  /** Name of SpreadsheetApp.BooleanCriteria. */
  readonly criteria: string
  readonly values: readonly (string | number)[]
  readonly look: Partial<Look>
}

export type ProtectionSnapshot = {
  readonly area: Area | 'sheet'
  readonly description: string
  readonly warningOnly: boolean
  readonly editors: readonly string[]
  readonly holes: readonly Area[]
}

/** An embedded chart with what it draws; sizes are pixels. */
export type ChartSnapshot = {
  /** Name of Charts.ChartType. */
  readonly type: string
  readonly title: string
  /** The cell whose upper left corner it hangs on, and how far from it. */
  readonly anchor: {
    readonly row: number
    readonly column: number
    readonly offsetX: number
    readonly offsetY: number
  }
  readonly width: number
  readonly height: number
  readonly stacked: boolean
  /** bottom, top, right, left or none. */
  readonly legend: string
  readonly categories: ChartLine<string>
  readonly series: readonly ChartSeries[]
}

/** Values of a chart, and where they stand: null where that is no single block of cells. */
export type ChartLine<T> = {
  readonly values: readonly T[]
  readonly source: { readonly sheet: string; readonly area: Area } | null
}

export type ChartSeries = ChartLine<number | null> & { readonly name: string; readonly colour: string }
