import type { Members } from '../../kernel/strict.ts'
import { changed, nextId } from '../access.ts'
import { EMPTY_CHART } from '../chartDraft.ts'
import type { ChartState, SheetState } from '../office.ts'

/** Charts of a sheet. */
export const sheetCharts: Members<SheetState> = {
  newChart: ({ office, book, sheet }) =>
    office.classes.chartBuilder.create({ office, book, sheet, kind: null, draft: EMPTY_CHART }),
  getCharts: ({ office, book, sheet }) =>
    sheet.charts.map(chart => office.classes.chart.create({ office, book, sheet, chart })),
  insertChart: (self, chart: object) => {
    self.sheet.charts.push({ ...chartOf(self, chart).chart, id: nextId(self.book) })
    changed(self)
  },
  updateChart: (self, chart: object) => {
    const next = chartOf(self, chart).chart
    if (!self.sheet.charts.some(({ id }) => id === next.id))
      self.office.kernel.fail('The chart is not on this sheet.')
    self.sheet.charts = self.sheet.charts.map(known => (known.id === next.id ? next : known))
    changed(self)
  },
  removeChart: (self, chart: object) => {
    const { id } = chartOf(self, chart).chart
    self.sheet.charts = self.sheet.charts.filter(known => known.id !== id)
    changed(self)
  },
}

function chartOf({ office }: SheetState, value: object): ChartState {
  return office.classes.chart.stateOf(value) ?? office.kernel.fail('Argument must be a chart')
}
