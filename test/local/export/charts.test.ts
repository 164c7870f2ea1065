import { strFromU8, unzipSync } from 'fflate'
import { workbookToXlsx } from '../../../local/export/workbookToXlsx.ts'
import type { ChartSnapshot, SheetSnapshot } from '../../../local/host/snapshot.ts'
import { cell, sheet, workbook } from './sampleSnapshot.ts'

const area = (column: number) => ({ sheet: "Свод А'Б", area: { row: 2, column, rows: 2, columns: 1 } })

const CHART: ChartSnapshot = {
  type: 'BAR',
  title: 'Школы <&> «итог»',
  anchor: { row: 2, column: 4, offsetX: 0, offsetY: 50 },
  width: 720,
  height: 320,
  stacked: true,
  legend: 'bottom',
  categories: { values: ['СОШ №1', 'СОШ №2'], source: area(1) },
  series: [{ name: 'Да', colour: '#c0392b', values: [1, null], source: area(2) }],
}

const NOTED = sheet('С примечанием', { cells: [cell(1, 1, 'а', { note: 'п' })], charts: [CHART] })

async function partsOf(...sheets: readonly SheetSnapshot[]): Promise<(name: string) => string> {
  const parts = unzipSync(await workbookToXlsx(workbook(...sheets)))
  return name => strFromU8(parts[name] ?? new Uint8Array())
}

describe('a chart in the file', () => {
  it.each([
    ['its title', '<a:t>Школы &lt;&amp;&gt; «итог»</a:t>'],
    ['bars that lie and are stacked', '<c:barDir val="bar"/><c:grouping val="stacked"/>'],
    ['the cells of its figures', "<c:f>'Свод А''Б'!$B$2:$B$3</c:f>"],
    ['the figures', '<c:ptCount val="2"/><c:pt idx="0"><c:v>1</c:v></c:pt></c:numCache>'],
    ['the names', '<c:pt idx="1"><c:v>СОШ №2</c:v></c:pt></c:strCache>'],
    ['a series by name', '<c:tx><c:v>Да</c:v></c:tx>'],
    ['its colour', '<a:srgbClr val="C0392B"/>'],
    ['its legend', '<c:legendPos val="b"/>'],
  ])('has %s', async (_, part) => {
    const partOf = await partsOf(sheet('Первый'), sheet("Свод А'Б", { charts: [CHART] }))
    expect(partOf('xl/charts/chart1.xml')).toContain(part)
  })

  it('hangs on the cell in which it begins, told by its title', async () => {
    const partOf = await partsOf(sheet('Первый', { charts: [CHART] }))
    expect(partOf('xl/drawings/drawing1.xml')).toContain(
      '<xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>95250</xdr:rowOff>',
    )
    expect(partOf('xl/drawings/drawing1.xml')).toContain('descr="Школы &lt;&amp;&gt; «итог»"')
  })

  it('is a part that the sheet, its relations and the list of contents know, before the notes', async () => {
    const partOf = await partsOf(sheet('Первый'), NOTED)
    expect(partOf('xl/worksheets/sheet2.xml')).toMatch(/<drawing [^>]*r:id="rIdCharts"\/><legacyDrawing /)
    expect(partOf('xl/worksheets/_rels/sheet2.xml.rels')).toMatch(/Id="rIdCharts"[^>]*drawing2\.xml/)
    expect(partOf('xl/drawings/_rels/drawing2.xml.rels')).toContain('Target="../charts/chart1.xml"')
    expect(partOf('[Content_Types].xml')).toContain('PartName="/xl/charts/chart1.xml"')
  })

  it.each([
    ['LINE', 'c:lineChart'],
    ['COLUMN', 'c:barDir val="col"'],
    ['AREA', 'c:areaChart'],
    ['PIE', 'c:pieChart'],
  ])('%s is <%s>', async (type, element) => {
    const partOf = await partsOf(sheet('Первый', { charts: [{ ...CHART, type }] }))
    expect(partOf('xl/charts/chart1.xml')).toContain(`<${element}`)
  })

  it('of a kind that Excel is not told is left out, and the file has no empty drawing', async () => {
    const partOf = await partsOf(sheet('Первый', { charts: [{ ...CHART, type: 'GAUGE' }] }))
    expect(partOf('xl/worksheets/sheet1.xml')).not.toContain('<drawing')
  })
})
