import fs from 'node:fs'
import { shown } from './byHand.ts'
import { yearAsMarkdown } from './playedYear/golden.ts'
import { playedYear } from './playedYear/play.ts'
import { figuresOf, isInGroup } from './playedYear/recount.ts'
import { choose, sheetOf } from './workbook.ts'

const host = playedYear()

it('the workbook after a played year is that of year161.golden.md', () => {
  expect(yearAsMarkdown(host)).toBe(fs.readFileSync('test/addOn/playedYear/year161.golden.md', 'utf8'))
})

const entered = [
  'Статус',
  'Дата исполнения',
  'Подтверждающий документ',
  'Комментарий исполнителя',
  'Прошу перенести на',
  'Решение координатора',
  'Новый срок',
  'Замечание координатора',
]

describe('«История» of the year', () => {
  const lines = shown(host, 'История')

  it('explains every difference: played back from the empty rows it gives the workbook', () => {
    const cells = new Map<string, string>()
    const keyOf = (id: string, title: string) => `${id} ${title}`
    for (const { text } of lines) {
      const key = keyOf(text('Код строки'), text('Что изменено'))
      if (!entered.includes(text('Что изменено'))) continue
      expect([key, text('Было')]).toEqual([key, cells.get(key) ?? blank(text('Что изменено'))])
      cells.set(key, text('Стало'))
    }
    for (const { text } of shown(host, 'Исполнение')) {
      for (const title of entered) {
        const key = keyOf(text('Код строки'), title)
        expect([key, text(title)]).toEqual([key, cells.get(key) ?? blank(title)])
      }
    }
  })

  it('knows who: no line of the year is by nobody', () => {
    expect(
      lines.filter(({ text }) => text('Кто') === 'неизвестно').map(({ text }) => text('Что изменено')),
    ).toEqual([])
  })
})

it('the year sends nobody two letters on a day and loses none', () => {
  const days = host.outbox.map(mail => `${mail.sentAt.slice(0, 10)} ${mail.to.join()}`)
  expect(new Set(days).size).toBe(days.length)
  expect(host.outbox.length).toBeGreaterThan(100)
})

describe('every figure that is drawn from «Исполнение» is what its rows say', () => {
  const today = '2023-09-01'
  const rows = shown(host, 'Исполнение')
  const figures = (of: (line: (typeof rows)[number]) => boolean) => figuresOf(rows.filter(of), today)
  const whole = figures(() => true)
  /** The texts of a sheet that is drawn whole. */
  const drawn = (title: string) => {
    const { cells } = sheetOf(host, title)
    const width = Math.max(...cells.map(({ column }) => column))
    const table = Array.from({ length: Math.max(...cells.map(({ row }) => row)) }, () =>
      Array.from({ length: width }, () => ''),
    )
    for (const { row, column, display } of cells) (table[row - 1] ?? [])[column - 1] = display
    return table
  }
  const finishedIn = (counts: Readonly<Record<string, number>>) =>
    (counts['Исполнено в срок'] ?? 0) + (counts['Исполнено с опозданием'] ?? 0)
  const edges = (counts: Readonly<Record<string, number>>) =>
    [counts['Всего'], finishedIn(counts), counts['Просрочено']].map(String)

  it('«Сводка» by every grouping', () => {
    const lines = shown(host, 'Сводка')
    expect(new Set(lines.map(({ text }) => text('Разрез'))).size).toBe(7)
    for (const { text } of lines) {
      const name = [text('Разрез'), text('Наименование')] as const
      const counted = figures(line => isInGroup(line, ...name))
      const said = Object.keys(counted).map(title => [title, Number(text(title).replace(/[^0-9]/g, ''))])
      expect([name, Object.fromEntries(said)]).toEqual([name, counted])
    }
  })

  it('«Светофор» at both edges', () => {
    const [, head = [], ...lines] = drawn('Светофор')
    const width = head.indexOf('Всего')
    for (const line of lines.filter(([number]) => number !== '')) {
      const own = figures(({ text }) => text('№') === line[0])
      expect([line[0], line.slice(width)]).toEqual([line[0], edges(own)])
    }
    const feet = lines.slice(-3)
    head.slice(2, width).forEach((name, index) => {
      const own = figures(({ text }) => text('Исполнитель') === name)
      expect([name, feet.map(foot => foot[index + 2])]).toEqual([name, edges(own)])
    })
    expect(feet.map((foot, index) => foot[width + index])).toEqual(edges(whole))
  })

  it('«Календарный план» says of every stage how many have done it', () => {
    const lines = drawn('Календарный план').filter(line => / из /.test(line[3] ?? ''))
    expect(lines).toHaveLength(19)
    for (const [number = '', stage = '', , progress] of lines) {
      const own = figures(
        ({ text }) => text('№') === number && stage.endsWith(`\n${text('Планируемый результат')}`),
      )
      expect([stage, progress]).toEqual([stage, `${finishedIn(own)} из ${own['Всего']}`])
    }
  })

  it('the trend ends where the year ends', () => {
    const { text } = [...shown(host, 'Ход исполнения')].pop() ?? { text: () => '' }
    expect([text('Неделя с'), text('Всего'), text('Исполнено'), text('Просрочено')]).toEqual([
      '28.08.2023',
      ...edges(whole),
    ])
  })

  it('«Отчёт» by clusters, schools and people', () => {
    host.call('dialog', 'writeReport', { executorId: '', day: today, kind: 'plan', start: '', end: '' })
    const report = drawn('Отчёт')
    const head = report.findIndex(([name]) => name === 'Кластер, школа')
    const end = report.findIndex(([name], row) => row > head && name === 'Всего')
    const counted = report.slice(head + 1, end + 1).filter(([, total]) => total !== '')
    expect(counted).toHaveLength(3 + 5 + 1 + 1)
    for (const [name = '', ...said] of counted) {
      const own = figures(({ text }) =>
        name === 'Всего' ? true : [text('Исполнитель'), text('Образовательный кластер')].includes(name),
      )
      expect([name, said.slice(0, 7)]).toEqual([
        name,
        [
          own['Всего'],
          finishedIn(own),
          own['Исполнено с опозданием'],
          own['Снято без исполнения'],
          own['Просрочено'],
          0,
          0,
        ].map(String),
      ])
    }
  })
})

it('counting the year again writes nothing', () => {
  choose(host, 'Обновить сводку')
  choose(host, 'Обновить сводку')
  expect(host.runs[host.runs.length - 1]?.cellsWritten).toBe(0)
})

function blank(title: string): string {
  return title === 'Статус' ? 'не начато' : ''
}
