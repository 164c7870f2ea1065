import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** A sheet's charts as parts of the file: what each draws, and the drawing that says where they hang. */
export type SheetCharts = { readonly drawing: string; readonly charts: readonly string[] }

/**
 * Adds charts to a file that exceljs has written: it knows none. `sheets` are in the order of the workbook, whose
 * parts it numbers from 1.
 */
export function addCharts(file: Uint8Array, sheets: readonly SheetCharts[]): Uint8Array {
  if (sheets.every(({ charts }) => charts.length === 0)) return file
  const parts = new Map(Object.entries(unzipSync(file)))
  const overrides: string[] = []
  const put = (name: string, text: string, type: string | null) => {
    parts.set(name, strToU8(text))
    if (type !== null) overrides.push(`<Override PartName="/${name}" ContentType="${TYPES}${type}+xml"/>`)
  }
  const change = (name: string, edit: (text: string) => string, fallback: string) =>
    parts.set(
      name,
      strToU8(edit(parts.has(name) ? strFromU8(parts.get(name) ?? new Uint8Array()) : fallback)),
    )
  let drawn = 0
  for (const [index, { drawing, charts }] of sheets.entries()) {
    if (charts.length === 0) continue
    const number = index + 1
    const links = charts.map((chart, place) => {
      drawn++
      put(`xl/charts/chart${drawn}.xml`, chart, 'drawingml.chart')
      return relation(`rId${place + 1}`, 'chart', `../charts/chart${drawn}.xml`)
    })
    put(`xl/drawings/drawing${number}.xml`, drawing, 'drawing')
    put(`xl/drawings/_rels/drawing${number}.xml.rels`, `${RELATIONS}${links.join('')}</Relationships>`, null)
    change(
      `xl/worksheets/_rels/sheet${number}.xml.rels`,
      text =>
        text.replace(
          '</Relationships>',
          `${relation(LINK, 'drawing', `../drawings/drawing${number}.xml`)}$&`,
        ),
      `${RELATIONS}</Relationships>`,
    )
    change(`xl/worksheets/sheet${number}.xml`, withDrawing, '')
  }
  change('[Content_Types].xml', text => text.replace('</Types>', `${overrides.join('')}$&`), '')
  return zipSync(Object.fromEntries(parts))
}

const TYPES = 'application/vnd.openxmlformats-officedocument.'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
const LINK = 'rIdCharts'

function relation(id: string, kind: 'chart' | 'drawing', target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`
}

/** The parts of a sheet have a fixed order: a drawing stands before notes, tables and extensions. */
function withDrawing(sheet: string): string {
  return sheet.replace(
    /<(?:legacyDrawing|legacyDrawingHF|tableParts|extLst)\b|<\/worksheet>/,
    `<drawing xmlns:r="${OFFICE}" r:id="${LINK}"/>$&`,
  )
}
