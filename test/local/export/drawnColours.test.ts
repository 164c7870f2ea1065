import { workbookToXlsx } from '../../../local/export/workbookToXlsx.ts'
import type { Host } from '../../../local/host/host.ts'
import type { SheetSnapshot, WorkbookSnapshot } from '../../../local/host/snapshot.ts'
import { palette } from '../../../src/app/colours.ts'
import { begunWorkbook } from '../../addOn/begun.ts'
import { enter } from '../../addOn/byHand.ts'
import { choose } from '../../addOn/workbook.ts'
import { type Drawn, drawnByLibreOffice, findLibreOffice } from './libreOffice.ts'

const soffice = findLibreOffice(process.env['PATH'] ?? '')
const howToInstall = 'LibreOffice is missing: apt-get install --no-install-recommends libreoffice-calc'
if (soffice === null && process.env['CI'] !== undefined) throw new Error(howToInstall)
// Not by the console: a silent run would keep it quiet.
if (soffice === null) process.stderr.write(`The drawn colours are not compared. ${howToInstall}\n`)

/** On this day order 161-а has rows overdue, due today, soon, open, later and undated; the rest is entered. */
const DAY = '2022-10-14'

const entries = [
  [2, 'Статус', 'выполнено'],
  [2, 'Дата исполнения', '10.10.2022'],
  [2, 'Подтверждающий документ', 'справка от 10.10.2022 № 5'],
  [3, 'Статус', 'выполнено'],
  [3, 'Дата исполнения', '11.10.2022'],
  [3, 'Подтверждающий документ', 'https://example.invalid/3'],
  [3, 'Решение координатора', 'принято'],
  [4, 'Статус', 'выполнено'],
  [4, 'Решение координатора', 'возвращено'],
  [5, 'Решение координатора', 'срок перенесён'],
  [5, 'Новый срок', '01.12.2022'],
  [6, 'Статус', 'готово'],
  [7, 'Статус', 'не выполнено'],
] as const

function coloured(): Host {
  const host = begunWorkbook(DAY)
  for (const [row, title, text] of entries) enter(host, 'Исполнение', row, title, text)
  enter(host, 'Дорожная карта', 3, 'Исключено', 'TRUE')
  enter(host, 'Школы', 3, 'Электронная почта', 'нет')
  choose(host, 'Проверить строки')
  return host
}

/** What the host shows in the visible cells, by row and visible column. */
function shownBy(sheet: SheetSnapshot): ReadonlyMap<string, Drawn> {
  const hidden = new Set(sheet.hiddenColumns)
  const place = (column: number) =>
    Array.from({ length: column }, (_, index) => index + 1).filter(each => !hidden.has(each)).length
  return new Map(
    sheet.cells
      .filter(cell => !hidden.has(cell.column))
      .map(cell => [
        `R${cell.row}C${place(cell.column)}`,
        {
          text: cell.display.replace(/\s+/g, ' ').trim(),
          background: cell.conditionalLook.background ?? cell.look.background ?? '#ffffff',
          fontColour: cell.conditionalLook.fontColour ?? cell.look.fontColour ?? '#000000',
        },
      ]),
  )
}

/** The cells in which the two differ. */
function differences(sheet: SheetSnapshot, drawn: readonly (readonly Drawn[])[]): readonly string[] {
  return [...shownBy(sheet)].flatMap(([place, shown]) => {
    const [, row = 0, column = 0] = /R(\d+)C(\d+)/.exec(place)?.map(Number) ?? []
    const there = drawn[row - 1]?.[column - 1]
    const isSame =
      there?.background === shown.background && (shown.text === '' || there.fontColour === shown.fontColour)
    return isSame
      ? []
      : [`${sheet.title} ${place} ${JSON.stringify(shown)} drawn as ${JSON.stringify(there)}`]
  })
}

const describeIfDrawn = soffice === null ? describe.skip : describe

describeIfDrawn('LibreOffice draws the exported workbook', () => {
  let snapshot: WorkbookSnapshot
  let tables: ReturnType<typeof drawnByLibreOffice> = []
  beforeAll(async () => {
    snapshot = coloured().snapshot()
    tables = drawnByLibreOffice(soffice ?? 'soffice', await workbookToXlsx(snapshot))
  }, 180_000)
  const visible = () => snapshot.sheets.filter(sheet => !sheet.hidden)

  it('with every colour of the palette', () => {
    const drawn = new Set(tables.flat(2).map(cell => `${cell.background} ${cell.fontColour}`))
    const wanted = Object.values(palette).map(
      ({ background, fontColour }) => `${background ?? '#ffffff'} ${fontColour}`,
    )
    expect(wanted.filter(colours => !drawn.has(colours))).toEqual([])
  })

  it('in the colours of the host, cell by cell', () => {
    expect(tables).toHaveLength(visible().length)
    expect(visible().flatMap((sheet, index) => differences(sheet, tables[index] ?? []))).toEqual([])
  })

  it('and no other workbook’s colours would pass', () => {
    const other = begunWorkbook(DAY).snapshot('Исполнение').sheets[0]
    const place = visible().findIndex(sheet => sheet.title === 'Исполнение')
    expect(other && differences(other, tables[place] ?? []).length).toBeGreaterThan(30)
  })
})
