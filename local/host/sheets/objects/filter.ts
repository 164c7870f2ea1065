import type { Members } from '../../kernel/strict.ts'
import { changed, rangeObject } from '../access.ts'
import { conditionFrom, criteriaValues } from '../conditionValues.ts'
import { criteriaMembers } from '../criteriaMembers.ts'
import { enumValue } from '../enums.ts'
import type { FilterCriteriaDraft, FilterCriteriaState, SheetState, SortSpecState } from '../office.ts'
import type { FilterRecord, FilterRule } from '../records.ts'
import { sortRows } from '../sorting.ts'

/** The filter of a sheet. */
export const filterMembers: Members<SheetState> = {
  getRange: self => rangeObject(self, filterOf(self).area),
  remove: self => {
    self.sheet.filter = null
    changed(self)
  },
  getColumnFilterCriteria: (self, column: number) => {
    const rule = filterOf(self).criteria.get(demandColumn(self, column))
    return rule ? self.office.classes.filterCriteria.create({ office: self.office, rule }) : null
  },
  setColumnFilterCriteria: (self, column: number, criteria: object | null) => {
    const rule = self.office.classes.filterCriteria.stateOf(criteria)?.rule
    if (rule) filterOf(self).criteria.set(demandColumn(self, column), rule)
    else filterOf(self).criteria.delete(column)
    changed(self)
    return self.office.classes.filter.create(self)
  },
  removeColumnFilterCriteria: (self, column: number) => {
    filterOf(self).criteria.delete(demandColumn(self, column))
    changed(self)
    return self.office.classes.filter.create(self)
  },
  sort: (self, column: number, ascending: boolean) => {
    const filter = filterOf(self)
    const { area } = filter
    filter.sorted = { column: demandColumn(self, column), ascending }
    sortRows(self, { ...area, row: area.row + 1, rows: area.rows - 1 }, [{ column, ascending }])
    return self.office.classes.filter.create(self)
  },
  getColumnSortSpec: (self, column: number) => {
    const { sorted } = filterOf(self)
    const ascending = sorted?.column === column ? sorted.ascending : null
    return self.office.classes.sortSpec.create({ office: self.office, column, ascending })
  },
}

export const sortSpecMembers: Members<SortSpecState> = {
  getDimensionIndex: ({ column, ascending }) => (ascending === null ? null : column),
  isAscending: self => demandSorted(self, 'isAscending'),
  getSortOrder: self =>
    enumValue(
      self.office.enums,
      'SortOrder',
      demandSorted(self, 'getSortOrder') ? 'ASCENDING' : 'DESCENDING',
    ),
  getBackgroundColor: () => null,
  getForegroundColor: () => null,
}

export const filterCriteriaMembers: Members<FilterCriteriaState> = {
  copy: ({ office, rule }) => office.classes.filterCriteriaBuilder.create({ office, rule }),
  getCriteriaType: ({ office, rule }) =>
    rule.condition && enumValue(office.enums, 'BooleanCriteria', rule.condition.criteria),
  getCriteriaValues: ({ office, rule }) => (rule.condition ? criteriaValues(office, rule.condition) : []),
  getHiddenValues: ({ rule }) => [...rule.hidden],
  getVisibleValues: ({ rule }) => [...rule.visible],
}

export const filterCriteriaBuilderMembers: Members<FilterCriteriaDraft> = {
  ...criteriaMembers<FilterCriteriaDraft>((self, criteria, args) =>
    next(self, { condition: conditionFrom(self.office, criteria, args) }),
  ),
  ...filterCriteriaMembers,
  build: ({ office, rule }) => office.classes.filterCriteria.create({ office, rule }),
  setHiddenValues: (self, hidden: readonly unknown[]) =>
    next(self, { hidden: hidden.map(String), visible: [] }),
  setVisibleValues: (self, visible: readonly unknown[]) =>
    next(self, { visible: visible.map(String), hidden: [] }),
}

function next(self: FilterCriteriaDraft, change: Partial<FilterRule>): object {
  self.rule = { ...self.rule, ...change }
  return self.office.classes.filterCriteriaBuilder.create(self)
}

function filterOf({ office, sheet }: SheetState): FilterRecord {
  return sheet.filter ?? office.kernel.fail('The filter was removed.')
}

function demandColumn(self: SheetState, column: number): number {
  const { area } = filterOf(self)
  if (column < area.column || column >= area.column + area.columns) {
    self.office.kernel.fail('The column is outside of the filter.')
  }
  return column
}

function demandSorted({ office, ascending }: SortSpecState, member: string): boolean {
  return (
    ascending ??
    office.kernel.fail(
      `Unexpected error while getting the method or property ${member} on object SpreadsheetApp.SortSpec.`,
    )
  )
}
