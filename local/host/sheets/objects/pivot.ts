import { containsCell } from '../../cells/area.ts'
import { BOUNDED } from '../../cells/reference.ts'
import type { Members } from '../../kernel/strict.ts'
import { changed, nextId, placeOf, rangeAt, rangeObject, rangeOf } from '../access.ts'
import { enumValue } from '../enums.ts'
import type { PivotFilterState, PivotState, RangeState } from '../office.ts'
import type { PivotGroupRecord, PivotRecord, PivotValueRecord } from '../pivotRecords.ts'
import type { FilterRule } from '../records.ts'

export const pivotMembers: Members<PivotState> = {
  addRowGroup: (self, column: number) => addGroup(self, 'ROWS', column),
  addColumnGroup: (self, column: number) => addGroup(self, 'COLUMNS', column),
  addPivotValue: (self, column: number, summarize?: object) =>
    addValue(self, {
      column: sourceColumn(self, column),
      name: null,
      formula: null,
      summarize: summarize ? String(summarize) : 'SUM',
      display: 'DEFAULT',
    }),
  addCalculatedPivotValue: (self, name: string, formula: string) =>
    addValue(self, { column: null, name, formula, summarize: 'CUSTOM', display: 'DEFAULT' }),
  addFilter: (self, column: number, criteria: object) => {
    const filter = { column: sourceColumn(self, column), rule: ruleOf(self, criteria) }
    self.pivot.filters.push(filter)
    changed(self)
    return self.office.classes.pivotFilter.create({ ...self, filter })
  },
  getAnchorCell: self => rangeObject(self, self.pivot.area),
  getSourceDataRange: self => {
    const range = rangeAt(self, self.pivot.source)
    return range && rangeObject(range, range.area, range.bounds)
  },
  getRowGroups: self => groupsOf(self, 'ROWS'),
  getColumnGroups: self => groupsOf(self, 'COLUMNS'),
  getPivotValues: self =>
    self.pivot.values.map(value => self.office.classes.pivotValue.create({ ...self, value })),
  getFilters: self =>
    self.pivot.filters.map(filter => self.office.classes.pivotFilter.create({ ...self, filter })),
  getValuesDisplayOrientation: ({ office, pivot }) => enumValue(office.enums, 'Dimension', pivot.orientation),
  setValuesDisplayOrientation: (self, dimension: object) => {
    self.pivot.orientation = String(dimension) === 'ROWS' ? 'ROWS' : 'COLUMNS'
    return pivotObject(self)
  },
  remove: ({ sheet, pivot }) => {
    sheet.pivots = sheet.pivots.filter(other => other !== pivot)
  },
}

export const pivotFilterMembers: Members<PivotFilterState> = {
  getPivotTable: pivotObject,
  getSourceDataColumn: ({ filter }) => filter.column,
  getFilterCriteria: ({ office, filter }) =>
    office.classes.filterCriteria.create({ office, rule: filter.rule }),
  setFilterCriteria: (self, criteria: object) => {
    self.filter.rule = ruleOf(self, criteria)
    return self.office.classes.pivotFilter.create({ ...self })
  },
  remove: ({ pivot, filter }) => {
    pivot.filters = pivot.filters.filter(other => other !== filter)
  },
}

export function createPivot(self: RangeState, source: object): object {
  const pivot: PivotRecord = {
    id: nextId(self.book),
    area: { ...self.area, rows: 1, columns: 1 },
    source: placeOf({ ...rangeOf(self.office, source), bounds: BOUNDED }),
    orientation: 'COLUMNS',
    groups: [],
    values: [],
    filters: [],
  }
  self.sheet.pivots.push(pivot)
  changed(self)
  return pivotObject({ ...self, pivot })
}

export function pivotObject({ office, book, sheet, pivot }: PivotState): object {
  return office.classes.pivot.create({ office, book, sheet, pivot })
}

/** What a pivot table shows begins at its anchor, and where it ends is not known here. */
export function refusePivotCells({ office, sheet, area }: RangeState): void {
  for (const { area: anchor, groups, values } of sheet.pivots) {
    if (groups.length + values.length > 0 && containsCell(area, anchor.row, anchor.column)) {
      office.kernel.notImplemented('values of a pivot table')
    }
  }
}

function addGroup(self: PivotState, dimension: PivotGroupRecord['dimension'], column: number): object {
  const group: PivotGroupRecord = {
    dimension,
    column: sourceColumn(self, column),
    name: null,
    ascending: true,
    sortedBy: null,
    totals: true,
    repeated: false,
    rule: null,
  }
  self.pivot.groups.push(group)
  changed(self)
  return self.office.classes.pivotGroup.create({ ...self, group })
}

function addValue(self: PivotState, value: PivotValueRecord): object {
  self.pivot.values.push(value)
  changed(self)
  return self.office.classes.pivotValue.create({ ...self, value })
}

function groupsOf(self: PivotState, dimension: PivotGroupRecord['dimension']): readonly object[] {
  return self.pivot.groups
    .filter(group => group.dimension === dimension)
    .map(group => self.office.classes.pivotGroup.create({ ...self, group }))
}

function sourceColumn({ office, pivot }: PivotState, column: number): number {
  if (column < 1 || column > pivot.source.area.columns) office.kernel.fail('Those columns are out of bounds.')
  return column
}

function ruleOf({ office }: PivotState, criteria: object): FilterRule {
  return (
    office.classes.filterCriteria.stateOf(criteria)?.rule ?? office.kernel.fail('Argument must be a criteria')
  )
}
