import type { Worksheet } from 'exceljs'
import type { ChartSnapshot } from '../../../host/snapshot.ts'
import { xmlText } from './xmlText.ts'

/** Where a chart hangs on a sheet of the file. */
export type ChartAnchor = {
  readonly chart: ChartSnapshot
  readonly across: Place
  readonly down: Place
}

/** A row or column and so many pixels into it. */
type Place = { readonly index: number; readonly rest: number }

/** In a file no distance from a cell reaches beyond it: the cell is looked for in which the chart begins. */
export function anchorOf(sheet: Worksheet, chart: ChartSnapshot): ChartAnchor {
  const { row, column, offsetX, offsetY } = chart.anchor
  return {
    chart,
    across: placeAt(column, offsetX, index => widthOf(sheet, index)),
    down: placeAt(row, offsetY, index => heightOf(sheet, index)),
  }
}

export function drawingXml(anchors: readonly ChartAnchor[]): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr ${NAMES}>${anchors.map(anchorXml).join('')}</xdr:wsDr>`
}

/** The title is told to those who cannot see the chart. */
function anchorXml({ chart: { title, width, height }, across, down }: ChartAnchor, index: number): string {
  const number = index + 1
  return [
    '<xdr:oneCellAnchor><xdr:from>',
    `<xdr:col>${across.index - 1}</xdr:col><xdr:colOff>${emu(across.rest)}</xdr:colOff>`,
    `<xdr:row>${down.index - 1}</xdr:row><xdr:rowOff>${emu(down.rest)}</xdr:rowOff></xdr:from>`,
    `<xdr:ext cx="${emu(width)}" cy="${emu(height)}"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>`,
    `<xdr:cNvPr id="${number}" name="Chart ${number}" descr="${xmlText(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="rId${number}"/></a:graphicData></a:graphic>`,
    '</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>',
  ].join('')
}

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
const NAMES =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

function placeAt(index: number, distance: number, sizeOf: (index: number) => number): Place {
  const size = sizeOf(index)
  return distance < size || index >= LAST
    ? { index, rest: distance }
    : placeAt(index + 1, distance - size, sizeOf)
}

const LAST = 5000

/** Excel's digits of 7 pixels and 5 of padding; 15 points where nothing is said. */
function widthOf(sheet: Worksheet, column: number): number {
  return (sheet.getColumn(column).width ?? 9) * 7 + 5
}

function heightOf(sheet: Worksheet, row: number): number {
  return ((sheet.findRow(row)?.height || 15) * 96) / 72
}

function emu(pixels: number): number {
  return Math.round(pixels * 9525)
}
