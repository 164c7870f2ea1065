import { madePlan } from '../../bench/workbook/madePlan.ts'
import type { Host } from '../../local/host/host.ts'
import { begunWorkbook } from './begun.ts'
import { byHand, enter, type HandSheet, shown } from './byHand.ts'
import { pageOf, playedWorkbook } from './todayPage.ts'
import { choose, sheetOf, workbookWith } from './workbook.ts'

const TODAY = 'Сегодня'
const SHEET = 'Исполнение'
const REFRESH = 'Обновить «Сегодня»'
const DAY = '2022-12-20'

const lastRun = (host: Host) => host.runs[host.runs.length - 1]

/** Everything a person sees of the page, without what stands beside it. */
const seen = (host: Host) => {
  const { cells, columnWidths, frozenRows, colourRules } = sheetOf(host, TODAY)
  return { cells: cells.filter(cell => cell.column <= 5), columnWidths, frozenRows, colourRules }
}
const beside = (host: Host) =>
  sheetOf(host, TODAY)
    .cells.filter(cell => cell.column > 5)
    .map(cell => cell.display)

const played = playedWorkbook(DAY)
choose(played, REFRESH)
const from = played.checkpoint()
const opened = () => begunWorkbook(DAY, { from })

describe('«Сегодня»', () => {
  it('is the first sheet as soon as an order is loaded', () => {
    expect(workbookWith('2022-10-11').snapshot().sheets[0]?.title).toBe(TODAY)
  })

  it('is written once: again it costs no cell', () => {
    const host = opened()
    choose(host, REFRESH)
    expect(lastRun(host)?.cellsWritten).toBe(0)
  })

  it('writes only what changed where the same lines stay', () => {
    const host = opened()
    const line = shown(host, SHEET).find(each => each.text('Решение координатора') === 'возвращено')
    enter(host, SHEET, line?.row ?? 0, 'Замечание координатора', 'Заполните разделы 3 и 4.')
    choose(host, REFRESH)
    expect(pageOf(host)).toContain('Заполните разделы 3 и 4.')
    expect(lastRun(host)?.cellsWritten).toBeLessThanOrEqual(2)
  })

  it('says from the next day on that it is of another day, and is of that day once refreshed', () => {
    const host = opened()
    const note = () => sheetOf(host, TODAY).cells.find(cell => cell.row === 1 && cell.column === 5)?.display
    expect(note() ?? '').toBe('')
    host.advanceTo('2022-12-21T09:00:00+10:00')
    expect(note()).toBe('Страница составлена не сегодня. Меню «Дорожная карта» → «Обновить „Сегодня“».')
    choose(host, REFRESH)
    expect(note() ?? '').toBe('')
    expect(pageOf(host)).toContain('# Сегодня 21 декабря 2022 г., среда')
  })

  it('is drawn anew over what somebody typed or sorted there', () => {
    const host = opened()
    const before = JSON.stringify(seen(host))
    byHand(host, TODAY, sheet => {
      sheet.getRange(6, 3).setValue('позвонить')
      sheet.getRange(5, 1, 12, 5).sort({ column: 1, ascending: false })
      sheet.getRange(40, 8).setValue('моё')
    })
    choose(host, REFRESH)
    expect(JSON.stringify(seen(host))).toBe(before)
    expect(beside(host)).toEqual(['моё'])
  })

  it('is dressed anew when it is asked for, whatever its cells looked like', () => {
    const host = opened()
    const before = JSON.stringify(seen(host))
    byHand(host, TODAY, sheet => {
      sheet
        .getRange(5, 1, 12, 5)
        .setBackground('#ff0000')
        .setFontSize(20)
        .setWrap(false)
        .setNumberFormat('0.00')
      sheet.getRange(6, 1).setValue('сделано')
    })
    choose(host, REFRESH)
    expect(JSON.stringify(seen(host))).toBe(before)
  })

  it.each<[string, (sheet: HandSheet) => unknown]>([
    ['rules lost', sheet => sheet.setConditionalFormatRules([])],
    ['one rule lost', sheet => sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().slice(1))],
    ['rows deleted', sheet => sheet.deleteRows(7, sheet.getMaxRows() - 7)],
    ['rows sorted', sheet => sheet.getRange(5, 1, 12, 5).sort({ column: 1, ascending: false })],
    ['a word of a row changed', sheet => sheet.getRange(6, 1).setValue('сделано')],
    ['lines below', sheet => sheet.getRange(60, 1, 1, 5).setValues([['1', '=2', '3', '4', '5']])],
  ])('is put right by the round too: %s', (_, spoil) => {
    const host = opened()
    choose(host, 'Включить напоминания')
    host.advanceTo(`${DAY}T10:00:00+10:00`)
    const inSight = () =>
      seen(host)
        .cells.filter(cell => cell.display !== '')
        .map(({ row, column, display, look, conditionalLook }) => ({
          row,
          column,
          display,
          look,
          conditionalLook,
        }))
    const before = inSight()
    byHand(host, TODAY, spoil)
    const line = shown(host, SHEET)[0]
    enter(host, SHEET, line?.row ?? 0, 'Комментарий исполнителя', 'звонили')
    host.advanceTo(`${DAY}T11:00:00+10:00`)
    expect(inSight()).toEqual(before)
  })

  it('follows an edit with the next hour’s round and every row with «Проверить строки»', () => {
    const host = opened()
    choose(host, 'Включить напоминания')
    host.advanceTo(`${DAY}T10:00:00+10:00`)
    const waiting = shown(host, SHEET).find(
      line => line.text('Статус') === 'выполнено' && line.text('Решение координатора') === '',
    )
    expect(pageOf(host)).toContain('Ждут вашего решения: 3 отчёта')
    expect(pageOf(host)).toMatch(
      /Последний обход: 20\.12\.2022 08:3\d\. Следующий — 21\.12\.2022 после 8:00\./,
    )
    enter(host, SHEET, waiting?.row ?? 0, 'Решение координатора', 'принято')
    host.advanceTo(`${DAY}T11:45:00+10:00`)
    expect(pageOf(host)).toContain('Ждут вашего решения: 2 отчёта')
    enter(host, SHEET, waiting?.row ?? 0, 'Решение координатора', '')
    choose(host, 'Проверить строки')
    expect(pageOf(host)).toContain('Ждут вашего решения: 3 отчёта')
  })

  it('names who asks for another day, who cannot be reached and which letter did not go', () => {
    const host = opened()
    const line = shown(host, SHEET).find(
      each => each.text('Исполнитель') === 'СОШ №19' && each.text('№') === '4',
    )
    enter(host, SHEET, line?.row ?? 0, 'Прошу перенести на', '31.01.2023')
    enter(host, SHEET, line?.row ?? 0, 'Комментарий исполнителя', 'Программы на экспертизе.')
    enter(host, 'Школы', 2, 'Электронная почта', '')
    choose(host, REFRESH)
    const page = pageOf(host)
    expect(page).toContain('Просят перенести срок: 1 просьба')
    expect(page).toMatch(
      /просит перенести \| .* \| СОШ №19 \| 15\.12\.2022 \| просит до 31\.01\.2023: Программы на экспертизе\./,
    )
    expect(page).toContain('Некуда писать: 1 исполнитель')
    expect(page).toContain('](Школы!G2) | СОШ №12 |')
  })
})

describe('an edit in somebody else’s row', () => {
  const [own, other] = ['school12@example.invalid', 'school5@example.invalid']
  /** Google tells who edits inside one organisation. */
  const begin = () => {
    const host = begunWorkbook('2022-10-11', { account: 'workspace', editors: [own, other] })
    for (const line of shown(host, 'Школы')) {
      const account = { 'СОШ №12': own, 'СОШ №5': other }[line.text('Краткое наименование')]
      if (account) enter(host, 'Школы', line.row, 'Учётные записи Google', account)
    }
    choose(host, 'Включить напоминания')
    return host
  }
  const edit = (host: Host, account: string, text: string) => {
    host.signIn(account)
    enter(host, SHEET, 2, 'Комментарий исполнителя', text)
    host.signIn('coordinator@example.invalid')
  }

  it('is told with a link to the row and stays in «История», until its own executor edits it', () => {
    const host = begin()
    edit(host, other, 'перепутали строку')
    choose(host, REFRESH)
    expect(pageOf(host)).toContain('Правки в чужих строках: 1 правка — что было, сохранила «История»')
    expect(pageOf(host)).toMatch(
      /\| чужая строка \| \[.*\]\(Исполнение![A-Z]+2\) \| СОШ №12 \| .* \| 11\.10\.2022 строку изменили из учётной записи school5@example\.invalid \(СОШ №5\) \|/,
    )
    expect(shown(host, 'История').map(line => [line.text('Исполнитель'), line.text('Кто')])).toContainEqual([
      'СОШ №12',
      other,
    ])
    edit(host, own, 'исправлено')
    choose(host, REFRESH)
    expect(pageOf(host)).not.toContain('чужих строках')
  })

  it('is told by the round, too, for a week', () => {
    const host = begin()
    edit(host, other, 'перепутали строку')
    host.advanceTo('2022-10-18T12:00:00+10:00')
    expect(pageOf(host)).toContain('Правки в чужих строках: 1 правка')
    host.advanceTo('2022-10-19T12:00:00+10:00')
    expect(pageOf(host)).not.toContain('чужих строках')
  })
})

describe('a link of «Сегодня»', () => {
  const column = (sheet: HandSheet, title: string) =>
    (sheet.getRange(1, 1, 1, sheet.getLastColumn()).getDisplayValues()[0] ?? []).indexOf(title) + 1

  it.each<readonly [string, (sheet: HandSheet) => void]>([
    ['nothing', () => undefined],
    [
      'sorts by result',
      sheet =>
        sheet
          .getRange(2, 1, 65, 20)
          .sort({ column: column(sheet, 'Планируемый результат'), ascending: false }),
    ],
    [
      'moves the decision to the front',
      sheet => sheet.moveColumns(sheet.getRange(1, column(sheet, 'Решение координатора')), 1),
    ],
    [
      'inserts columns until two letters are needed',
      sheet => {
        for (let count = 0; count < 14; count++) sheet.insertColumnBefore(column(sheet, 'Статус'))
      },
    ],
    [
      'inserts a row of their own on top',
      sheet => {
        sheet.insertRowBefore(2)
        sheet.getRange(2, column(sheet, 'Исполнитель')).setValue('моя строка')
      },
    ],
  ])('leads to its row and column after somebody %s', (_, habit) => {
    const host = opened()
    byHand(host, SHEET, habit)
    choose(host, REFRESH)
    const rows = new Map(shown(host, SHEET).map(line => [line.row, line]))
    let titles: readonly string[] = []
    byHand(host, SHEET, sheet => {
      titles = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getDisplayValues()[0] ?? []
    })
    const links = [
      ...pageOf(host).matchAll(/\| (.*) \| \[(\d+)\. (.*?)…?\]\(Исполнение!([A-Z]+)(\d+)\) \| (.*?) \|/g),
    ]
    expect(links).toHaveLength(6)
    for (const [, mark = '', number, result = '', letters = '', row, who = ''] of links) {
      const line = rows.get(Number(row))
      expect([line?.text('№'), line?.text('Планируемый результат').startsWith(result)]).toEqual([
        number,
        true,
      ])
      expect(who.split(', ')).toContain(line?.text('Исполнитель'))
      expect(titles[numberOf(letters) - 1]).toBe(goals[mark])
    }
  })

  const goals: Readonly<Record<string, string>> = {
    просрочено: 'Статус',
    'ждёт решения': 'Решение координатора',
    возвращено: 'Замечание координатора',
  }

  function numberOf(letters: string): number {
    return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
  }
})

describe('a run that is cut short', () => {
  /** The same edit, after which the page has other lines. */
  const edited = (): Host => {
    const host = opened()
    enter(host, SHEET, 2, 'Прошу перенести на', '31.01.2023')
    enter(host, SHEET, 30, 'Статус', 'выполнено')
    return host
  }
  const whole = edited()
  choose(whole, REFRESH)
  const calls = lastRun(whole)?.totalCalls ?? 0

  it.each([...Array(12).keys()].map(index => [Math.ceil(((index + 1) * calls) / 12)]))(
    'at call %i leaves a page that the next one puts right',
    atCall => {
      const host = edited()
      host.plan([{ kind: 'kill', atCall }])
      try {
        choose(host, REFRESH)
      } catch (error) {
        expect(String(error)).toContain('Exceeded maximum execution time')
      }
      host.plan([])
      choose(host, REFRESH)
      expect(seen(host)).toEqual(seen(whole))
    },
  )
})

it('costs the same calls whatever the number of rows, and stays one page', () => {
  const measured = [20, 60].map(measures => {
    const host = workbookWith('2023-07-03', madePlan(measures))
    choose(host, REFRESH)
    choose(host, REFRESH)
    return { calls: lastRun(host)?.totalCalls, lines: pageOf(host).split('\n').length }
  })
  expect(measured.map(({ calls }) => calls)).toEqual(measured.map(() => measured[0]?.calls))
  expect(Math.max(...measured.map(({ lines }) => lines))).toBeLessThan(80)
})
