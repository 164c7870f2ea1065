import type { Members } from '../../kernel/strict.ts'
import { changed } from '../access.ts'
import { enumValue } from '../enums.ts'
import type { PivotGroupState, PivotValueState } from '../office.ts'
import type { PivotGroupRecord, PivotValueRecord } from '../pivotRecords.ts'
import { pivotObject } from './pivot.ts'

/** A group of a pivot table: every setter gives the group again. */
export const pivotGroupMembers: Members<PivotGroupState> = {
  getPivotTable: pivotObject,
  getSourceDataColumn: ({ group }) => group.column,
  getDimension: ({ office, group }) => enumValue(office.enums, 'Dimension', group.dimension),
  getIndex: ({ pivot, group }) => ofSameDimension(pivot.groups, group).indexOf(group),
  moveToIndex: (self, index: number) => {
    const { pivot, group } = self
    const own = ofSameDimension(pivot.groups, group)
    if (index < 0 || index >= own.length) self.office.kernel.fail('Argument out of range: index')
    const others = own.filter(other => other !== group)
    others.splice(index, 0, group)
    pivot.groups = [...pivot.groups.filter(other => other.dimension !== group.dimension), ...others]
    return regrouped(self, {})
  },
  isSortAscending: ({ group }) => group.ascending,
  sortAscending: self => regrouped(self, { ascending: true }),
  sortDescending: self => regrouped(self, { ascending: false }),
  sortBy: (self, value: object, values: readonly unknown[]) =>
    regrouped(self, {
      sortedBy: { column: self.office.classes.pivotValue.stateOf(value)?.value.column ?? null, values },
    }),
  clearSort: self => regrouped(self, { sortedBy: null }),
  totalsAreShown: ({ group }) => group.totals,
  showTotals: (self, totals: boolean) => regrouped(self, { totals }),
  areLabelsRepeated: ({ group }) => group.repeated,
  showRepeatedLabels: self => regrouped(self, { repeated: true }),
  hideRepeatedLabels: self => regrouped(self, { repeated: false }),
  setDisplayName: (self, name: string) => regrouped(self, { name }),
  resetDisplayName: self => regrouped(self, { name: null }),
  addManualGroupingRule: (self, name: string, members: readonly unknown[]) =>
    regrouped(self, { rule: { ...self.group.rule, [name]: members } }),
  removeManualGroupingRule: (self, name: string) => {
    const { [name]: _gone, ...rule } = self.group.rule ?? {}
    return regrouped(self, { rule: Object.keys(rule).length === 0 ? null : rule })
  },
  setHistogramGroupingRule: (self, least: number, most: number, interval: number) =>
    regrouped(self, { rule: { least, most, interval } }),
  setDateTimeGroupingRule: (self, type: object) => regrouped(self, { rule: { dateTime: String(type) } }),
  clearGroupingRule: self => regrouped(self, { rule: null }),
  remove: ({ pivot, group }) => {
    pivot.groups = pivot.groups.filter(other => other !== group)
  },
}

export const pivotValueMembers: Members<PivotValueState> = {
  getPivotTable: pivotObject,
  getSourceDataColumn: ({ value }) => value.column,
  getDisplayType: ({ office, value }) => enumValue(office.enums, 'PivotValueDisplayType', value.display),
  getFormula: ({ value }) => value.formula,
  getSummarizedBy: ({ office, value }) =>
    enumValue(office.enums, 'PivotTableSummarizeFunction', value.summarize),
  setDisplayName: (self, name: string) => revalued(self, { name }),
  setFormula: (self, formula: string) => revalued(self, { formula }),
  showAs: (self, display: object) => revalued(self, { display: String(display) }),
  summarizeBy: (self, summarize: object) => revalued(self, { summarize: String(summarize) }),
  remove: ({ pivot, value }) => {
    pivot.values = pivot.values.filter(other => other !== value)
  },
}

function ofSameDimension(
  groups: readonly PivotGroupRecord[],
  { dimension }: PivotGroupRecord,
): readonly PivotGroupRecord[] {
  return groups.filter(group => group.dimension === dimension)
}

function regrouped(self: PivotGroupState, change: Partial<PivotGroupRecord>): object {
  Object.assign(self.group, change)
  changed(self)
  return self.office.classes.pivotGroup.create({ ...self })
}

function revalued(self: PivotValueState, change: Partial<PivotValueRecord>): object {
  Object.assign(self.value, change)
  changed(self)
  return self.office.classes.pivotValue.create({ ...self })
}
