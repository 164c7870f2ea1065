import { declaredMethods } from '../../kernel/declared.ts'
import type { Members } from '../../kernel/strict.ts'
import { placeOf, rangeAt, rangeObject, rangeOf } from '../access.ts'
import type { ChartDraft } from '../chartDraft.ts'
import type { ChartBuilderState, ChartState, ContainerState, OptionsState } from '../office.ts'

/** An embedded chart: the snapshot draws what it stores. */
export const chartMembers: Members<ChartState> = {
  getChartId: ({ chart }) => (chart.id === 0 ? null : chart.id),
  getRanges: self =>
    self.chart.ranges.flatMap(place => {
      const range = rangeAt(self, place)
      return range ? [rangeObject(range, range.area, range.bounds)] : []
    }),
  getContainerInfo: ({ office, chart }) =>
    office.classes.containerInfo.create({ office, position: chart.position }),
  getOptions: ({ office, chart }) => office.classes.chartOptions.create({ office, options: chart.options }),
  getNumHeaders: ({ chart }) => chart.headers,
  getTransposeRowsAndColumns: ({ chart }) => chart.transposed,
  getMergeStrategy: ({ office, chart }) => office.charts.ChartMergeStrategy[chart.mergeStrategy] ?? null,
  getHiddenDimensionStrategy: ({ office, chart }) =>
    office.charts.ChartHiddenDimensionStrategy[chart.hiddenStrategy] ?? null,
  modify: self => {
    const { office, book, sheet, chart } = self
    const ranges = chart.ranges.flatMap(place => rangeAt(self, place) ?? [])
    return office.classes.chartBuilder.create({
      office,
      book,
      sheet,
      kind: null,
      draft: { ...chart, ranges },
    })
  },
}

export const containerInfoMembers: Members<ContainerState> = {
  getAnchorRow: ({ position }) => position[0],
  getAnchorColumn: ({ position }) => position[1],
  getOffsetX: ({ position }) => position[2],
  getOffsetY: ({ position }) => position[3],
}

export const chartOptionsMembers: Members<OptionsState> = {
  get: ({ options }, name: string) => options[name] ?? null,
  getOrDefault: ({ options }, name: string) => options[name] ?? null,
}

/** `asColumnChart` of a builder gives an EmbeddedColumnChartBuilder, and so on. */
export const CHART_KINDS = ['Area', 'Bar', 'Column', 'Combo', 'Histogram', 'Line', 'Pie', 'Scatter', 'Table']

/** Setters of the typed builders and the option each one stores. */
const OPTIONS: Readonly<Record<string, (...args: readonly unknown[]) => Readonly<Record<string, unknown>>>> =
  {
    setTitle: title => ({ title }),
    setBackgroundColor: backgroundColor => ({ backgroundColor }),
    setColors: colors => ({ colors }),
    setLegendPosition: position => ({ 'legend.position': String(position).toLowerCase() }),
    setLegendTextStyle: style => ({ 'legend.textStyle': style }),
    setTitleTextStyle: titleTextStyle => ({ titleTextStyle }),
    setXAxisTitle: title => ({ 'hAxis.title': title }),
    setYAxisTitle: title => ({ 'vAxis.title': title }),
    setXAxisTextStyle: style => ({ 'hAxis.textStyle': style }),
    setYAxisTextStyle: style => ({ 'vAxis.textStyle': style }),
    setXAxisTitleTextStyle: style => ({ 'hAxis.titleTextStyle': style }),
    setYAxisTitleTextStyle: style => ({ 'vAxis.titleTextStyle': style }),
    setRange: (start, end) => ({ 'vAxis.viewWindow.min': start, 'vAxis.viewWindow.max': end }),
    setXAxisRange: (start, end) => ({ 'hAxis.viewWindow.min': start, 'hAxis.viewWindow.max': end }),
    setYAxisRange: (start, end) => ({ 'vAxis.viewWindow.min': start, 'vAxis.viewWindow.max': end }),
    setPointStyle: style => ({ pointShape: style }),
    setCurveStyle: style => ({ curveType: style }),
    setStacked: () => ({ isStacked: true }),
    set3D: () => ({ is3D: true }),
    reverseCategories: () => ({ 'hAxis.direction': -1 }),
    reverseDirection: () => ({ 'vAxis.direction': -1 }),
    useLogScale: () => ({ 'vAxis.logScale': true }),
    setXAxisLogScale: () => ({ 'hAxis.logScale': true }),
    setYAxisLogScale: () => ({ 'vAxis.logScale': true }),
    enablePaging: (pages = true) => ({ page: pages === false ? 'disable' : 'enable' }),
    enableRtlTable: rtlTable => ({ rtlTable }),
    enableSorting: sort => ({ sort: sort === false ? 'disable' : 'enable' }),
    setFirstRowNumber: firstRowNumber => ({ firstRowNumber }),
    setInitialSortingAscending: sortColumn => ({ sortColumn, sortAscending: true }),
    setInitialSortingDescending: sortColumn => ({ sortColumn, sortAscending: false }),
    showRowNumberColumn: showRowNumber => ({ showRowNumber }),
    useAlternatingRowStyle: alternatingRowStyle => ({ alternatingRowStyle }),
  }

export const chartBuilderMembers: Members<ChartBuilderState> = {
  toString: () => 'com.google.apps.maestro.server.beans.trix.impl.ChartPropertyApiEmbeddedChartBuilder@1',
  ...Object.fromEntries(
    CHART_KINDS.map(kind => [
      `as${kind}Chart`,
      (self: ChartBuilderState) => next({ ...self, kind }, { type: kind.toUpperCase() }),
    ]),
  ),
  addRange: (self, range: object) =>
    next(self, { ranges: [...self.draft.ranges, rangeOf(self.office, range)] }),
  clearRanges: self => next(self, { ranges: [] }),
  removeRange: (self, range: object) => {
    const gone = JSON.stringify(placeOf(rangeOf(self.office, range)))
    return next(self, { ranges: self.draft.ranges.filter(known => JSON.stringify(placeOf(known)) !== gone) })
  },
  getRanges: ({ draft }) => draft.ranges.map(range => rangeObject(range, range.area, range.bounds)),
  getContainer: ({ office, draft }) =>
    office.classes.containerInfo.create({ office, position: draft.position }),
  setChartType: (self, type: object) => next(self, { type: String(type) }),
  getChartType: ({ office, draft }) => office.charts.ChartType[draft.type] ?? null,
  setOption: (self, name: string, value: unknown) =>
    next(self, { options: { ...self.draft.options, [name]: value } }),
  setPosition: (self, row: number, column: number, offsetX: number, offsetY: number) =>
    next(self, { position: [row, column, offsetX, offsetY] }),
  setNumHeaders: (self, headers: number) => next(self, { headers }),
  setMergeStrategy: (self, strategy: object) => next(self, { mergeStrategy: String(strategy) }),
  setHiddenDimensionStrategy: (self, strategy: object) => next(self, { hiddenStrategy: String(strategy) }),
  setTransposeRowsAndColumns: (self, transposed: boolean) => next(self, { transposed }),
  build: ({ office, book, sheet, draft }) =>
    office.classes.chart.create({
      office,
      book,
      sheet,
      chart: { ...draft, id: draft.id ?? 0, ranges: draft.ranges.map(placeOf) },
    }),
}

const optionMembers: Members<ChartBuilderState> = Object.fromEntries(
  Object.entries(OPTIONS).map(([name, options]) => [
    name,
    (self: ChartBuilderState, ...args: readonly unknown[]) =>
      next(self, { options: { ...self.draft.options, ...options(...args) } }),
  ]),
)

/** A builder of one kind has what the reference gives it: the members of any builder and its own options. */
export function typedChartBuilderMembers(className: string): Members<ChartBuilderState> {
  const declared = new Set(Object.keys(declaredMethods[className] ?? {}))
  return Object.fromEntries(
    Object.entries({ ...chartBuilderMembers, ...optionMembers }).filter(([name]) => declared.has(name)),
  )
}

/** Setters change the builder and return it. */
function next(self: ChartBuilderState, change: Partial<ChartDraft>): object {
  self.draft = { ...self.draft, ...change }
  const { chartBuilder, chartBuilders } = self.office.classes
  const typed = self.kind === null ? undefined : chartBuilders[self.kind]
  return (typed ?? chartBuilder).create(self)
}
