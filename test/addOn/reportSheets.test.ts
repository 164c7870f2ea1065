import type { Host } from '../../local/host/host.ts'
import type { CellSnapshot, SheetSnapshot } from '../../local/host/snapshot.ts'
import { byHand, type HandSheet } from './byHand.ts'
import {
  choose,
  linesOf,
  newWorkbook,
  ORDER_161,
  orderIn,
  sheetOf,
  typeUnder,
  workbookWith,
} from './workbook.ts'

const host = workbookWith('2022-10-11')

/** The cell in the row of a measure (the first that has it) and under a name of the header row. */
function cellAt(
  { cells }: SheetSnapshot,
  header: number,
  measure: string,
  name: string,
): CellSnapshot | undefined {
  const column = cells.find(cell => cell.row === header && cell.display === name)?.column
  const row = cells.find(cell => cell.row > header && cell.column === 1 && cell.display === measure)?.row
  return cells.find(cell => cell.row === row && cell.column === column)
}

describe('«Светофор» on 11.10.2022', () => {
  const matrix = sheetOf(host, 'Светофор')
  const state = (measure: string, executor: string) => {
    const cell = cellAt(matrix, 2, measure, executor)
    return [cell?.display ?? '', cell?.conditionalLook.background ?? null]
  }

  it.each([
    ['1', 'Коротких С.А.', 'просрочено', '#f4b6b0'],
    ['2', 'Коротких С.А.', 'срок сегодня: 1 из 2', '#ffcc80'],
    ['4', 'СОШ №5', 'в работе', null],
    ['5', 'СОШ №12', 'срок скоро: 2 из 2', '#fff3b0'],
    ['9', 'СОШ №11', 'не началось', null],
    ['9', 'СОШ №12', '', null],
  ])('№ %s of %s is «%s»', (measure, executor, word, colour) => {
    expect(state(measure, executor)).toEqual([word, colour])
  })

  it('leads from a cell to its row', () => {
    const cell = cellAt(matrix, 2, '4', 'СОШ №5')
    const row = Number(/range=A(\d+)"/.exec(cell?.formula ?? '')?.[1])
    const line = linesOf(host, 'Исполнение').find(each => each.row === row)
    expect([line?.text('№'), line?.text('Исполнитель')]).toEqual(['4', 'СОШ №5'])
  })

  it('adds up at both edges', () => {
    const { cells } = matrix
    const corner = cells.find(cell => cell.display === '65')
    const edge = cells.filter(cell => cell.column === corner?.column && cell.row > 2 && cell !== corner)
    expect(edge.reduce((sum, cell) => sum + Number(cell.value), 0)).toBe(65)
  })
})

describe('«Календарный план» on 11.10.2022', () => {
  const timeline = sheetOf(host, 'Календарный план')
  const { cells } = timeline

  it.each([
    ['1', '03.10', '!', '#f4b6b0'],
    ['5', '10.10', '●', '#fff3b0'],
    ['4', '12.12', '●', '#fff3b0'],
    ['8', '16.01', '●', '#fff3b0'],
  ])('№ %s in the week of %s shows «%s»', (measure, week, mark, colour) => {
    const cell = cellAt(timeline, 5, measure, week)
    expect([cell?.display, cell?.conditionalLook.background]).toEqual([mark, colour])
  })

  it('marks this week and shows every stage in its lane', () => {
    const today = cells.find(cell => cell.display === 'сегодня')
    expect(cells.find(cell => cell.row === 5 && cell.column === today?.column)?.display).toBe('10.10')
    const deadlines = cells.filter(cell => cell.column === 3 && cell.row > 5).map(cell => cell.display)
    expect(deadlines.filter(text => text !== '')).toHaveLength(19)
    const lanes = cells.filter(cell => cell.column === 2 && cell.row > 5).map(cell => cell.display)
    const places = ['Со сроком', 'Постоянно', 'Без даты'].map(lane =>
      lanes.findIndex(text => text.startsWith(lane)),
    )
    expect(places).toEqual([...places].sort((left, right) => left - right))
    expect(places).not.toContain(-1)
    expect(deadlines.indexOf('Постоянно в течение года')).toBeGreaterThan(
      deadlines.indexOf('15.06.2023 - 20.06.2023'),
    )
  })
})

describe('counting again', () => {
  const lastCalls = (name: string) => host.runs[host.runs.length - 1]?.calls[name] ?? 0

  it('writes nothing and draws no chart when nothing changed', () => {
    choose(host, 'Обновить сводку')
    choose(host, 'Обновить сводку')
    expect([lastCalls('Range.setValues'), lastCalls('Sheet.insertChart')]).toEqual([0, 0])
  })

  it('keeps one pair of charts and one point of the week', () => {
    const calls = (name: string) => host.runs.reduce((count, run) => count + (run.calls[name] ?? 0), 0)
    expect([calls('Sheet.insertChart'), calls('Sheet.removeChart')]).toEqual([2, 0])
    expect(sheetOf(host, 'Ход исполнения').hidden).toBe(true)
    expect(linesOf(host, 'Ход исполнения').map(line => line.text('Неделя с'))).toEqual(['10.10.2022'])
  })

  it('shows a submission in every table at once', () => {
    const row = linesOf(host, 'Исполнение').find(
      line => line.text('№') === '4' && line.text('Исполнитель') === 'СОШ №5',
    )?.row
    typeUnder(host, 'Исполнение', row ?? 0, 'Статус', 'выполнено')
    choose(host, 'Обновить сводку')
    expect(cellAt(sheetOf(host, 'Светофор'), 2, '4', 'СОШ №5')?.display).toBe('выполнено')
    expect(cellAt(sheetOf(host, 'Календарный план'), 5, '4', '12.12')?.display).toBe('●')
    const summary = linesOf(host, 'Сводка').find(line => line.text('Разрез') === 'Всего')
    expect(summary?.text('Исполнено в срок')).toBe('1')
    expect(linesOf(host, 'Ход исполнения').map(line => line.text('Исполнено'))).toEqual(['1'])
  })
})

it('a week later the trend has a second point and its chart follows where it stands, the bars are left alone', () => {
  const later = workbookWith('2022-10-11')
  later.advanceTo('2022-10-18T09:00:00+10:00')
  choose(later, 'Обновить сводку')
  const run = later.runs[later.runs.length - 1]
  const calls = ['insertChart', 'removeChart', 'updateChart'].map(name => run?.calls[`Sheet.${name}`] ?? 0)
  expect(calls).toEqual([0, 0, 1])
  expect(linesOf(later, 'Ход исполнения').map(line => line.text('Неделя с'))).toEqual([
    '10.10.2022',
    '17.10.2022',
  ])
  expect(chartOf(later, 'Ход исполнения по неделям')?.categories.values).toEqual(['10.10.2022', '17.10.2022'])
})

describe('the charts of «Сводка»', () => {
  it('draw what the cells say, by the names of their columns', () => {
    const chart = chartOf(host, 'Исполнение по школам')
    const schools = linesOf(host, 'Сводка').filter(line => line.text('Разрез') === 'Школа')
    expect(chart).toMatchObject({ type: 'BAR', stacked: true, legend: 'bottom' })
    expect(chart?.categories.values).toEqual(schools.map(line => line.text('Наименование')))
    for (const { name, values } of chart?.series ?? [])
      expect([name, values]).toEqual([name, schools.map(line => Number(line.text(name)))])
    expect(chart?.series.map(({ name }) => name)).toEqual([
      'Исполнено в срок',
      'Исполнено с опозданием',
      'Снято без исполнения',
      'Просрочено',
      'Возвращено',
      'В работе, срок не наступил',
      'Ещё не началось',
      'Без даты',
    ])
  })

  it('come back when they were lost, and stay where a person put them', () => {
    const own = workbookWith('2022-10-11')
    byHand(own, 'Сводка', sheet => {
      const { charts, pie } = chartsOn(sheet)
      const [bars, trend] = charts
      pie('Моя')
      trend?.remove()
      bars?.moveTo(30, 2)
      sheet.insertRowBefore(3)
      sheet.getRange(3, 1).setValue('моя строка')
    })
    choose(own, 'Обновить сводку')
    const charts = sheetOf(own, 'Сводка').charts.map(({ title, anchor }) => [
      title,
      anchor.row,
      anchor.column,
    ])
    expect(charts.sort()).toEqual([
      ['Исполнение по школам', 31, 2],
      ['Моя', expect.anything(), 1],
      ['Ход исполнения по неделям', 2, 16],
    ])
    expect(chartOf(own, 'Исполнение по школам')?.categories.values).toHaveLength(5)
  })

  it('stand to the right of columns that the user added', () => {
    const own = newWorkbook('2022-10-11')
    choose(own, 'Подготовить книгу')
    own.type('Сводка', 'O1', 'Моё')
    own.call('dialog', 'loadOrder', orderIn(ORDER_161))
    expect(sheetOf(own, 'Сводка').charts.map(({ anchor }) => anchor.column)).toEqual([17, 17])
  })
})

describe('what a person keeps beside a sheet that is drawn whole', () => {
  const titles = ['Светофор', 'Календарный план', 'Отчёт']
  const own = workbookWith('2022-10-11')
  choose(own, 'Обновить сводку')
  const wish = { executorId: '', day: '2022-10-11', kind: 'quarter', start: '', end: '' }
  own.call('dialog', 'writeReport', wish)
  const notesOf = () =>
    titles.map(title => sheetOf(own, title).cells.filter(({ display }) => display.startsWith('моя')))
  const widthsOf = () =>
    titles.map(title => Math.max(...sheetOf(own, title).cells.map(({ column }) => column)))
  const [before] = [widthsOf()]
  titles.forEach((title, index) => {
    byHand(own, title, sheet => {
      chartsOn(sheet).widen(2)
      sheet.getRange(2, (before[index] ?? 0) + 1).setValue('моя заметка')
      sheet.getRange(200, (before[index] ?? 0) + 2).setValue('моя вторая')
    })
  })
  byHand(own, 'Светофор', sheet => chartsOn(sheet).pie('Моя'))

  it('stays, and nothing is written while nothing changed', () => {
    choose(own, 'Обновить сводку')
    own.call('dialog', 'writeReport', wish)
    expect(own.runs.slice(-2).map(({ cellsWritten }) => cellsWritten)).toEqual([0, 0])
    expect(notesOf().map(notes => notes.length)).toEqual([2, 2, 2])
  })

  it('moves along when executors or weeks come', () => {
    typeUnder(own, 'Школы', 7, 'Краткое наименование', 'СОШ №22')
    typeUnder(own, 'Школы', 7, 'Наименование', 'МАОУ «СОШ №22»')
    typeUnder(own, 'Школы', 7, 'Участвует', 'TRUE')
    const first = linesOf(own, 'Дорожная карта').find(line => line.text('№') === '14')?.row ?? 0
    typeUnder(own, 'Дорожная карта', first, 'Исполнители', 'СОШ №22')
    const last =
      linesOf(own, 'Настройки').find(line => line.text('Настройка') === 'Окончание плана')?.row ?? 0
    typeUnder(own, 'Настройки', last, 'Значение', '30.09.2023')
    choose(own, 'Обновить сводку')
    own.call('dialog', 'writeReport', wish)
    const [matrix, timeline, report] = notesOf().map(notes => notes.map(({ row, column }) => [row, column]))
    const [executors = 0, weeks = 0, nine = 0] = before
    expect(matrix).toEqual([
      [2, executors + 2],
      [200, executors + 3],
    ])
    expect(timeline?.[0]?.[1]).toBeGreaterThan(weeks + 1)
    expect(report).toEqual([
      [2, nine + 1],
      [200, nine + 2],
    ])
    expect(sheetOf(own, 'Светофор').charts.map(({ title }) => title)).toEqual(['Моя'])
    expect(sheetOf(own, 'Светофор').cells.some(({ display }) => display === 'СОШ №22')).toBe(true)
  })
})

function chartOf(of: Host, title: string) {
  return sheetOf(of, 'Сводка').charts.find(chart => chart.title === title)
}

/** What a person does with the charts of a sheet. */
function chartsOn(sheet: HandSheet): {
  readonly charts: readonly { remove(): void; moveTo(row: number, column: number): void }[]
  pie(title: string): void
  widen(columns: number): void
} {
  const own = sheet as HandSheet & ChartSheet
  return {
    charts: own.getCharts().map(chart => ({
      remove: () => own.removeChart(chart),
      moveTo: (row, column) => own.updateChart(chart.modify().setPosition(row, column, 0, 0).build()),
    })),
    widen: columns => own.insertColumnsAfter(own.getMaxColumns(), columns),
    pie: title =>
      own.insertChart(
        own
          .newChart()
          .asPieChart()
          .setTitle(title)
          .addRange(own.getRange(1, 1, 3, 2))
          .build(),
      ),
  }
}

type ChartSheet = {
  insertColumnsAfter(after: number, count: number): void
  getMaxColumns(): number
  getCharts(): readonly { modify(): ChartBuilder }[]
  newChart(): ChartBuilder
  removeChart(chart: object): void
  updateChart(chart: object): void
  insertChart(chart: object): void
}

type ChartBuilder = {
  asPieChart(): ChartBuilder
  setTitle(title: string): ChartBuilder
  addRange(range: object): ChartBuilder
  setPosition(row: number, column: number, x: number, y: number): ChartBuilder
  build(): object
}
