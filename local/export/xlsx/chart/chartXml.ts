import type { ChartLine, ChartSeries, ChartSnapshot } from '../../../host/snapshot.ts'
import { referenceOf } from '../address.ts'
import { excelReference } from '../reference.ts'
import { xmlText } from './xmlText.ts'

/** A chart as DrawingML says it (ISO/IEC 29500-1, 21.2); null for a kind that Excel is not told. */
export function chartXml(chart: ChartSnapshot): string | null {
  const form = FORMS[chart.type]
  if (form === undefined) return null
  const axes = form.element === 'pieChart' ? '' : axesXml(form)
  return `${XML}<c:chartSpace ${NAMES}><c:roundedCorners val="0"/><c:chart>${titleXml(chart)}<c:plotArea><c:layout/>${plotXml(chart, form)}${axes}</c:plotArea>${legendXml(chart)}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const NAMES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'

type Form = {
  readonly element: 'barChart' | 'lineChart' | 'areaChart' | 'pieChart'
  /** Bars that lie: their names stand on the left, the first on top. */
  readonly isLying?: true
}

/** Charts.ChartType in the words of DrawingML. */
const FORMS: Readonly<Record<string, Form>> = {
  BAR: { element: 'barChart', isLying: true },
  COLUMN: { element: 'barChart' },
  LINE: { element: 'lineChart' },
  AREA: { element: 'areaChart' },
  PIE: { element: 'pieChart' },
}

function titleXml({ title }: ChartSnapshot): string {
  if (title === '') return '<c:autoTitleDeleted val="1"/>'
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="ru-RU" sz="1400" b="0"/><a:t>${xmlText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`
}

const LEGENDS: Readonly<Record<string, string>> = { bottom: 'b', top: 't', left: 'l', right: 'r' }

function legendXml({ legend }: ChartSnapshot): string {
  if (legend === 'none') return ''
  return `<c:legend><c:legendPos val="${LEGENDS[legend] ?? 'r'}"/><c:overlay val="0"/></c:legend>`
}

function plotXml({ stacked, categories, series }: ChartSnapshot, { element, isLying }: Form): string {
  const drawn = series.map((each, index) => seriesXml(each, index, element, categories)).join('')
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`
  switch (element) {
    case 'barChart':
      return `<c:barChart><c:barDir val="${isLying ? 'bar' : 'col'}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${drawn}<c:gapWidth val="50"/>${stacked ? '<c:overlap val="100"/>' : ''}${axes}</c:barChart>`
    case 'lineChart':
      return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${drawn}<c:marker val="1"/>${axes}</c:lineChart>`
    case 'areaChart':
      return `<c:areaChart><c:grouping val="${stacked ? 'stacked' : 'standard'}"/><c:varyColors val="0"/>${drawn}${axes}</c:areaChart>`
    case 'pieChart':
      return `<c:pieChart><c:varyColors val="1"/>${drawn}</c:pieChart>`
  }
}

const CATEGORY_AXIS = 1
const VALUE_AXIS = 2

function seriesXml(
  { name, colour, values, source }: ChartSeries,
  index: number,
  element: Form['element'],
  categories: ChartLine<string>,
): string {
  const fill = `<a:solidFill><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:solidFill>`
  const isLine = element === 'lineChart'
  const look = isLine ? `<a:ln w="28575">${fill}</a:ln>` : fill
  const marker = `<c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>${fill}</c:spPr></c:marker>`
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${xmlText(name)}</c:v></c:tx>`,
    element === 'pieChart' ? '' : `<c:spPr>${look}</c:spPr>`,
    element === 'barChart' ? '<c:invertIfNegative val="0"/>' : '',
    isLine ? marker : '',
    `<c:cat>${lineXml('str', categories)}</c:cat><c:val>${lineXml('num', { values, source })}</c:val>`,
    `${isLine ? '<c:smooth val="0"/>' : ''}</c:ser>`,
  ].join('')
}

/** Where the values stand and what they were; the values alone where they stand in no block. */
function lineXml(kind: 'str' | 'num', { values, source }: ChartLine<string | number | null>): string {
  const points = pointsXml(values)
  if (source === null) return `<c:${kind}Lit>${points}</c:${kind}Lit>`
  const cells = xmlText(excelReference(`${source.sheet}!${referenceOf(source.area)}`))
  return `<c:${kind}Ref><c:f>${cells}</c:f><c:${kind}Cache>${points}</c:${kind}Cache></c:${kind}Ref>`
}

function pointsXml(values: readonly (string | number | null)[]): string {
  const points = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${xmlText(String(value))}</c:v></c:pt>`,
  )
  return `<c:ptCount val="${values.length}"/>${points.join('')}`
}

function axesXml({ isLying }: Form): string {
  const grey = '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>'
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>'
  return [
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${isLying ? 'maxMin' : 'minMax'}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${isLying ? 'l' : 'b'}"/>${ticks}${grey}`,
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/></c:catAx>`,
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${isLying ? 'b' : 'l'}"/><c:majorGridlines>${grey}</c:majorGridlines>`,
    `<c:numFmt formatCode="0" sourceLinked="0"/>${ticks}`,
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${isLying ? 'max' : 'autoZero'}"/></c:valAx>`,
  ].join('')
}
