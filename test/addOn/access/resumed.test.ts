import { type District, district } from '../../../bench/reminders/district.ts'
import type { Area } from '../../../local/host/snapshot.ts'
import { protectionsOf, SHEET } from './district.ts'

const MENU = 'Дорожная карта'

function withAccounts(tried: District, schools: number): District {
  tried.host.answer(() => ({ button: 'YES' }))
  tried.inSheets(({ sheet }) => {
    const rows = sheet('Школы').getDataRange().getValues()
    const column = rows[0]?.indexOf('Учётные записи Google') ?? 0
    const cells = Array.from({ length: schools }, (_, index) => [`school${index + 1}@example.invalid`])
    sheet('Школы')
      .getRange(2, column + 1, schools, 1)
      .setValues(cells)
  })
  return tried
}

function click({ host }: District, item: string): void {
  try {
    host.click(MENU, item)
  } catch {
    // A killed run throws whatever the script does.
  }
}

function memoryOf(tried: District): Readonly<Record<string, string>> {
  return tried.inSheets(({ properties }) => ({ ...properties.getProperties() }))
}

/** A row of somebody else that the school may edit; null when there is none. */
function strangersRow({ host }: District, school: number): number | null {
  const [sheet] = host.snapshot(SHEET).sheets
  const cells = sheet?.cells ?? []
  const executor = cells.find(({ row, display }) => row === 1 && display === 'Исполнитель')?.column
  const status = cells.find(({ row, display }) => row === 1 && display === 'Статус')?.column ?? 0
  const email = `school${school}@example.invalid`
  const protections = sheet?.protections ?? []
  const within = (area: Area, row: number) =>
    area.row <= row &&
    row < area.row + area.rows &&
    area.column <= status &&
    status < area.column + area.columns
  const isOpen = (row: number) =>
    protections.every(({ area, editors, holes }) => {
      const covers = area === 'sheet' ? !holes.some(hole => within(hole, row)) : within(area, row)
      return !covers || editors.includes(email)
    })
  const others = cells.filter(
    cell =>
      cell.row > 1 && cell.column === executor && cell.display !== '' && cell.display !== `СОШ №${school}`,
  )
  return others.find(({ row }) => isOpen(row))?.row ?? null
}

describe('killed at every call', () => {
  const tried = withAccounts(district({ schools: 4, measures: 2 }), 3)
  click(tried, 'Закрыть чужие ячейки…')
  const expected = protectionsOf(tried.host)
  const calls = tried.host.runs.at(-1)?.totalCalls ?? 0

  it('«Закрыть чужие ячейки…» goes on by itself or by another click, to the same end', () => {
    expect(expected).toHaveLength(4)
    const strange: string[] = []
    for (let atCall = 1; atCall <= calls; atCall++) {
      click(tried, 'Снять защиту ячеек')
      tried.host.plan([{ kind: 'kill', atCall }])
      click(tried, 'Закрыть чужие ячейки…')
      tried.host.plan([])
      if (memoryOf(tried)['protection'] === 'yes') tried.round()
      else click(tried, 'Закрыть чужие ячейки…')
      const found = protectionsOf(tried.host)
      if (found.join('\n') !== expected.join('\n')) strange.push(`${atCall}: ${found.join('; ')}`)
    }
    expect(strange).toEqual([])
  })
})

/** Every one takes minutes: each fourth call, which meets every kind. */
const STEP = 4

describe('a round killed at its calls after the rows were sorted', () => {
  const tried = withAccounts(district({ schools: 4, measures: 2 }), 3)
  click(tried, 'Закрыть чужие ячейки…')
  tried.round()
  const { host } = tried
  const upset = () =>
    tried.inSheets(({ sheet }) => {
      const main = sheet(SHEET)
      const rows = main.getLastRow() - 1
      main.getRange(2, 1, rows, main.getLastColumn()).sort({ column: 2, ascending: false })
    })
  const owing = () => tried.inSheets(({ properties }) => properties.setProperties({ changed: 'yes' }, false))

  it('never lets a school into somebody else’s cells by its own doing, and the next one puts all right', () => {
    const expected = protectionsOf(host)
    upset()
    owing()
    tried.round()
    const calls = host.runs.at(-1)?.totalCalls ?? 0
    expect(protectionsOf(host)).toEqual(expected)
    const strange: string[] = []
    for (let atCall = 1; atCall <= calls; atCall += STEP) {
      upset()
      owing()
      host.plan([{ kind: 'kill', atCall }])
      tried.round()
      host.plan([])
      owing()
      tried.round()
      const found = protectionsOf(host)
      if (found.join('\n') !== expected.join('\n')) strange.push(`${atCall}: ${found.join('; ')}`)
      if (strangersRow(tried, 1) !== null) strange.push(`${atCall}: open`)
    }
    expect(strange).toEqual([])
  })
})

describe('five hundred schools', () => {
  it('are closed within the time of a run, the next hours going on', () => {
    const tried = withAccounts(district({ schools: 500, measures: 1 }), 1)
    const { host } = tried
    // Somebody who is let in already is to be kept out of all other blocks: the dearest case, 620 ms for each.
    click(tried, 'Открыть доступ школам…')
    withAccounts(tried, 500)
    click(tried, 'Закрыть чужие ячейки…')
    const told = host.questions.at(-1)?.prompt
    expect(told).toContain('За один запуск закрыто не всё.')
    let rounds = 0
    while (!(memoryOf(tried)['guarded'] ?? '').startsWith('done ') && rounds < 9) {
      tried.round()
      rounds += 1
    }
    const runs = host.runs.filter(run => (run.calls['Range.protect'] ?? 0) > 0)
    expect(host.runs.filter(run => run.killed || run.error !== null)).toEqual([])
    expect(Math.max(...runs.map(run => run.modelledMs))).toBeLessThan(300_000)
    expect(runs.length).toBe(2)
    expect(protectionsOf(host)).toHaveLength(501)
    expect(protectionsOf(host).find(line => line.startsWith('sheet'))).toMatch(/ [A-Z]2:[A-Z]501$/)
  })
})
