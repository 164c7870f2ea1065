import ExcelJS from 'exceljs'
import { workbookToXlsx } from '../../../local/export/workbookToXlsx.ts'
import type { SheetSnapshot } from '../../../local/host/snapshot.ts'
import { ASSIGNMENTS, cell, sheet, TODAY, workbook } from './sampleSnapshot.ts'

async function readBack(...sheets: readonly SheetSnapshot[]): Promise<ExcelJS.Workbook> {
  const bytes = await workbookToXlsx(workbook(...sheets))
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(new Uint8Array(bytes).buffer)
  return book
}

async function assignments(): Promise<ExcelJS.Worksheet> {
  const found = (await readBack(ASSIGNMENTS)).getWorksheet('Исполнение')
  if (!found) throw new Error('The sheet is lost.')
  return found
}

describe('a cell', () => {
  const CASES = [
    ['B2', '1.2', '@', 'a number of the order stays text'],
    ['C2', '=HYPERLINK("http://example.invalid";"x")', '@', 'typed text is never a formula'],
    ['C3', '+7 (4236) 00-00-00', '@', 'a leading plus'],
    ['C4', '-минус в начале', '@', 'a leading minus'],
    ['C5', '@собака', '@', 'a leading at'],
    ['C6', 'Совещание\nс директорами', '@', 'two lines'],
    ['D2', new Date('2022-10-08T00:00:00Z'), 'dd.mm.yyyy', 'a day'],
    ['E2', -3, '[<0]"просрочено на "0" дн.";[=0]"сегодня";0" дн."', 'a formula leaves its value'],
    ['F2', 'в работе', undefined, 'a status'],
    ['G2', { text: 'отчёт', hyperlink: 'https://example.invalid/report' }, undefined, 'a link'],
    ['G3', 'нажми', undefined, 'a link that runs code is plain text'],
    ['H2', 0.256, '0.0%', 'a share'],
    ['H3', true, undefined, 'a truth'],
  ] as const
  test.each(CASES)('%s is %j as %s: %s', async (address, value, format) => {
    const found = (await assignments()).getCell(address)
    expect([found.value, found.numFmt]).toEqual([value, format])
    expect(found.formula).toBeUndefined()
  })

  test('keeps its static look', async () => {
    const { font, fill, alignment } = (await assignments()).getCell('B1')
    expect(font).toMatchObject({ bold: true, color: { argb: 'FFFFFFFF' }, size: 10 })
    expect(fill).toMatchObject({ fgColor: { argb: 'FF1F4E79' } })
    expect(alignment).toMatchObject({ wrapText: true, vertical: 'middle' })
  })

  test('keeps its note', async () => {
    expect((await assignments()).getCell('G2').note).toBe('Ссылка школы')
  })

  test('of 50,000 characters is cut where Excel ends', async () => {
    const book = await readBack(sheet('Длинно', { cells: [cell(1, 1, 'ж'.repeat(50_000))] }))
    expect(book.worksheets[0]?.getCell('A1').value).toBe(`${'ж'.repeat(32_766)}…`)
  })

  test('with half a character or a control sign still opens', async () => {
    const book = await readBack(sheet('Знаки', { cells: [cell(1, 1, 'a\ud800b\u0001c<&>"')] }))
    expect(book.worksheets[0]?.getCell('A1').value).toBe('a\ufffdbc<&>"')
  })
})

describe('a sheet', () => {
  test('keeps frozen panes, filter, tab colour, widths, hidden columns and rows, merges', async () => {
    const found = await assignments()
    expect(found.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 1 })
    expect(found.autoFilter).toBe('A1:H99')
    expect(found.properties.tabColor).toEqual({ argb: 'FF1F4E79' })
    expect(found.getColumn(3).width).toBe(45)
    expect([1, 2].map(column => found.getColumn(column).hidden)).toEqual([true, false])
    expect([6, 7].map(row => found.getRow(row).hidden)).toEqual([false, true])
    expect(found.getCell('D8').master.address).toBe('B8')
    expect(found.getCell('C8').value).toBe('Объединено')
  })

  test.each([
    ['одна строка', 320, true, undefined],
    ['две\nстроки', 320, true, 28],
    ['две\nстроки', 320, false, undefined],
    ['слово '.repeat(30), 156, true, 103],
  ])('makes a row for %j in %d pixels, wrapped: %j, %d points tall', async (text, width, wrap, height) => {
    const book = await readBack(
      sheet('Ряд', { columnWidths: [width], cells: [cell(1, 1, text, { look: { wrap } })] }),
    )
    expect(book.worksheets[0]?.getRow(1).height).toBe(height)
  })

  test.each([
    [10, undefined],
    [16, 23],
  ])('makes a row for one line of letters %d points tall: %j', async (fontSize, height) => {
    const book = await readBack(
      sheet('Ряд', { columnWidths: [320], cells: [cell(1, 1, 'Сегодня', { look: { fontSize } })] }),
    )
    expect(book.worksheets[0]?.getRow(1).height).toBe(height)
  })

  test('is printed across the width of a page, the frozen rows on each', async () => {
    const { pageSetup } = await assignments()
    expect(pageSetup).toMatchObject({
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
    })
  })

  test('is hidden when it was hidden', async () => {
    const book = await readBack(sheet('Видно'), sheet('Спрятано', { hidden: true }))
    expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Видно', 'visible'],
      ['Спрятано', 'hidden'],
    ])
  })

  test.each([
    ['Календарный план на 2022/23 учебный год', 'Календарный план на 2022 23 уче'],
    ['[?]*:\\/', '—'],
    ["'Отчёт'", 'Отчёт'],
  ])('«%s» is called «%s»', async (title, expected) => {
    expect((await readBack(sheet(title))).worksheets[0]?.name).toBe(expected)
  })

  test('does not lose its name to another that Excel finds alike', async () => {
    const book = await readBack(sheet('Школы'), sheet('школы'), sheet('ШКОЛЫ'))
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Школы', 'школы (2)', 'ШКОЛЫ (3)'])
  })

  test('is protected, the holes open', async () => {
    const found = await assignments()
    const addresses = ['F2', 'G21', 'D2', 'F22', 'H2']
    expect(addresses.map(address => locked(found, address))).toEqual([false, false, true, true, true])
    expect(xmlFlag(found, 'sheet')).toBe(true)
  })

  test('with protected ranges alone is open elsewhere', async () => {
    const area = { row: 1, column: 1, rows: 1, columns: 2 }
    const range = { area, description: '', warningOnly: false, editors: [], holes: [] }
    const book = await readBack(sheet('Школы', { cells: [cell(2, 1, 'x')], protections: [range] }))
    const found = book.worksheets[0]
    const addresses = ['A1', 'B1', 'A2', 'C1']
    expect(addresses.map(address => locked(found, address))).toEqual([true, true, false, false])
    expect(xmlFlag(found, 'sheet')).toBe(true)
  })

  test('with a warning only is not protected', async () => {
    const warning = { area: 'sheet', description: '', warningOnly: true, editors: [], holes: [] } as const
    const book = await readBack(sheet('Школы', { protections: [warning] }))
    expect(xmlFlag(book.worksheets[0], 'sheet')).toBe(false)
  })
})

describe('rules', () => {
  test('of colour are real ones, in order, with the day in the place of TODAY()', async () => {
    const found = conditionalFormats(await assignments())
    expect(found.map(({ ref, rules }) => [ref, rules[0]?.formulae?.[0], rules[0]?.priority])).toEqual([
      ['D2:E99', '$F2="принято"', 1],
      ['D2:E99', `AND(ISNUMBER($D2),$D2<${TODAY})`, 2],
      ['D2:E99', `AND(ISNUMBER($D2),$D2<=${TODAY}+7)`, 3],
      ['F2:F99', 'F2="в работе"', 4],
    ])
    expect(found[1]?.rules[0]?.style).toMatchObject({
      font: { bold: true, color: { argb: 'FF990000' } },
      fill: { bgColor: { argb: 'FFF4CCCC' } },
    })
  })

  test('of typing are drop-downs and checks', async () => {
    const found = await assignments()
    expect(found.getCell('F2').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"не начато,в работе,выполнено,принято"'],
      errorStyle: 'stop',
      prompt: 'Выберите статус из списка',
    })
    expect(found.getCell('D99').dataValidation).toMatchObject({
      type: 'custom',
      formulae: ['ISNUMBER(D2)'],
      errorStyle: 'warning',
    })
  })

  test('whose list holds a comma keep it on a sheet nobody sees', async () => {
    const book = await readBack(ASSIGNMENTS)
    const lists = book.getWorksheet('_lists')
    expect(book.getWorksheet('Исполнение')?.getCell('C2').dataValidation.formulae).toEqual([
      '_lists!$A$1:$A$2',
    ])
    expect([lists?.state, lists?.getCell('A1').value]).toEqual(['veryHidden', 'совещание, очно'])
  })
})

test('the properties say whose day it is', async () => {
  const book = await readBack(ASSIGNMENTS)
  expect(book.title).toBe('Дорожная карта')
  expect(book.description).toMatch(/Состояние на 11\.10\.2022.*TODAY\(\)/)
  expect(book.created).toEqual(new Date('2022-10-11T00:00:00Z'))
})

type ConditionalFormats = {
  readonly ref: string
  readonly rules: readonly {
    readonly formulae?: readonly string[]
    readonly priority: number
    readonly style?: unknown
  }[]
}

/** The typings of exceljs hide both. */
function conditionalFormats(found: ExcelJS.Worksheet): readonly ConditionalFormats[] {
  return Reflect.get(found, 'conditionalFormattings')
}

function locked(found: ExcelJS.Worksheet | undefined, address: string): boolean {
  return found?.getCell(address).protection?.locked !== false
}

function xmlFlag(found: ExcelJS.Worksheet | undefined, flag: string): boolean {
  const protection: unknown = found && Reflect.get(found, 'sheetProtection')
  return typeof protection === 'object' && protection !== null && Reflect.get(protection, flag) === true
}
