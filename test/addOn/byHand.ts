import type { Host } from '../../local/host/host.ts'

/** What a person does to a sheet with the mouse. Rows and columns count from 1. */
export type HandSheet = {
  getRange(row: number, column: number, rows?: number, columns?: number): HandRange
  insertColumnBefore(column: number): unknown
  insertRowBefore(row: number): unknown
  deleteRows(first: number, count: number): unknown
  moveColumns(columns: HandRange, before: number): unknown
  moveRows(rows: HandRange, before: number): unknown
  hideRows(first: number, count: number): unknown
  hideColumns(first: number, count: number): unknown
  getLastColumn(): number
  getLastRow(): number
  getMaxRows(): number
  getFilter(): HandFilter | null
  getConditionalFormatRules(): readonly object[]
  setConditionalFormatRules(rules: readonly object[]): unknown
}

export type HandRange = {
  sort(by: { readonly column: number; readonly ascending: boolean }): HandRange
  copyTo(target: HandRange): void
  setValue(value: unknown): HandRange
  setValues(values: readonly (readonly unknown[])[]): HandRange
  getValues(): unknown[][]
  getDisplayValues(): string[][]
  getFormulas(): string[][]
  createFilter(): HandFilter
  clearContent(): HandRange
  setBackground(colour: string): HandRange
  setFontSize(size: number): HandRange
  setWrap(isWrapped: boolean): HandRange
  setNumberFormat(format: string): HandRange
  canEdit(): boolean
}

export type HandFilter = {
  setColumnFilterCriteria(column: number, criteria: object | null): unknown
  getColumnFilterCriteria(column: number): { getHiddenValues(): string[] } | null
  getRange(): { getA1Notation(): string; getLastRow(): number }
  sort(column: number, ascending: boolean): unknown
  remove(): void
}

export type HandApp = {
  getActive(): {
    getSheetByName(title: string): HandSheet | null
    addEditor(account: string): unknown
    getSheets(): readonly {
      getSheetId(): number
      getName(): string
      getDataRange(): HandRange
    }[]
  }
  newFilterCriteria(): { setHiddenValues(values: readonly string[]): { build(): object } }
}

export type HandScript = {
  getProjectTriggers(): readonly HandTrigger[]
  deleteTrigger(trigger: HandTrigger): unknown
}

export type HandServices = {
  readonly SpreadsheetApp: HandApp
  readonly ScriptApp: HandScript
  readonly PropertiesService: {
    getScriptProperties(): { setProperty(key: string, value: string): unknown }
  }
}

type HandTrigger = { getHandlerFunction(): string }

const contexts = new WeakMap<Host, object>()

/** Remembers where the services of a host are, for `byHand`. */
export function knowContext(host: Host, context: object): Host {
  contexts.set(host, context)
  return host
}

/** The services outside any run: what is asked of them is in no run's record. */
export function servicesOf(host: Host): HandServices {
  const context = contexts.get(host)
  if (!context) throw new Error('Nobody knows the services of this host')
  return {
    SpreadsheetApp: Reflect.get(context, 'SpreadsheetApp'),
    ScriptApp: Reflect.get(context, 'ScriptApp'),
    PropertiesService: Reflect.get(context, 'PropertiesService'),
  }
}

/** Works on a sheet as somebody who has it open. */
export function byHand(
  host: Host,
  title: string,
  work: (sheet: HandSheet, app: HandApp, script: HandScript) => void,
): void {
  const { SpreadsheetApp: app, ScriptApp: script } = servicesOf(host)
  host.run('editor', () => {
    const sheet = app.getActive().getSheetByName(title)
    if (!sheet) throw new Error(`No sheet «${title}»`)
    work(sheet, app, script)
  })
}

/** The rows of a sheet as they are shown, by the titles of their columns; much quicker than a snapshot. */
export function shown(host: Host, title: string): readonly Shown[] {
  let table: string[][] = []
  byHand(host, title, sheet => {
    table = sheet.getRange(1, 1, sheet.getLastRow(), sheet.getLastColumn()).getDisplayValues()
  })
  const [titles = [], ...rows] = table
  return rows
    .map((cells, index) => ({
      row: index + 2,
      text: (column: string) => cells[titles.indexOf(column)] ?? '',
      isEmpty: cells.every(cell => cell === '' || cell === 'FALSE'),
    }))
    .filter(line => !line.isEmpty)
}

export type Shown = { readonly row: number; readonly text: (column: string) => string }

/** Types into the cell of a row under a title. */
export function enter(host: Host, title: string, row: number, column: string, text: string): void {
  let titles: readonly string[] = []
  byHand(host, title, sheet => {
    titles = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getDisplayValues()[0] ?? []
  })
  if (!titles.includes(column)) throw new Error(`No column «${column}»`)
  host.type(title, `${String.fromCharCode(65 + titles.indexOf(column))}${row}`, text)
}
