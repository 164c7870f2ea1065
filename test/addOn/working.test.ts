import type { Host } from '../../local/host/host.ts'
import { begunWorkbook } from './begun.ts'
import { byHand, enter, type HandApp, type HandSheet, shown } from './byHand.ts'
import { interruptedWorkbook } from './interrupted.ts'
import { choose, linesOf, morning } from './workbook.ts'

const SHEET = 'Исполнение'
const ID = 'Код строки'
const entered = [
  'Статус',
  'Дата исполнения',
  'Подтверждающий документ',
  'Комментарий исполнителя',
  'Решение координатора',
]

/** Row, title, what is typed: reports of every kind, one of them wrong. */
const reports: readonly (readonly [number, string, string])[] = [
  [2, 'Статус', 'выполнено'],
  [2, 'Дата исполнения', '10.10.2022'],
  [2, 'Подтверждающий документ', 'справка от 10.10.2022 № 5'],
  [2, 'Решение координатора', 'принято'],
  [20, 'Статус', 'готово'],
  [40, 'Комментарий исполнителя', '=1+1 и −'],
  [66, 'Статус', 'не выполнено'],
]

/** What everybody reported, by the assignment. */
function reportsOf(host: Host): ReadonlyMap<string, string> {
  return new Map(shown(host, SHEET).map(line => [line.text(ID), entered.map(line.text).join(' | ')]))
}

function wrongOf(host: Host): readonly string[] {
  return shown(host, SHEET)
    .filter(line => line.text('Замечания') !== '')
    .map(line => `${line.text('Статус')}: ${line.text('Замечания').split('.')[0]}`)
    .sort()
}

function column(sheet: HandSheet, title: string): number {
  const [titles = []] = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()
  return titles.indexOf(title) + 1
}

/** What a coordinator does to «Исполнение» without meaning harm. */
const habits: readonly (readonly [string, (sheet: HandSheet, app: HandApp) => void])[] = [
  ['nothing', () => undefined],
  [
    'sorts by status, upside down',
    sheet => {
      sheet
        .getRange(2, 1, 65, sheet.getLastColumn())
        .sort({ column: column(sheet, 'Статус'), ascending: false })
    },
  ],
  [
    'filters all but what is not begun',
    (sheet, app) => {
      sheet
        .getFilter()
        ?.setColumnFilterCriteria(
          column(sheet, 'Статус'),
          app.newFilterCriteria().setHiddenValues(['выполнено', 'готово', 'не выполнено']).build(),
        )
    },
  ],
  [
    'makes a filter of their own in the place of ours and sorts by it',
    sheet => {
      sheet.getFilter()?.remove()
      sheet.getRange(1, 1, 66, sheet.getLastColumn()).createFilter().sort(column(sheet, 'Срок'), false)
    },
  ],
  [
    'hides rows and columns',
    sheet => {
      sheet.hideRows(15, 10)
      sheet.hideColumns(column(sheet, 'Мероприятие'), 2)
    },
  ],
  [
    'inserts a column of their own and fills it',
    sheet => {
      sheet.insertColumnBefore(column(sheet, 'Статус'))
      sheet.getRange(1, 9).setValue('Моё')
      sheet.getRange(2, 9).setValue('позвонить')
    },
  ],
  [
    'moves the problems to the front and the executor to the end',
    sheet => {
      sheet.moveColumns(sheet.getRange(1, column(sheet, 'Замечания')), 1)
      sheet.moveColumns(sheet.getRange(1, column(sheet, 'Исполнитель')), sheet.getLastColumn() + 1)
    },
  ],
  [
    'renames headers in words that are understood',
    sheet => {
      sheet.getRange(1, column(sheet, 'Образовательный кластер')).setValue(' КЛАСТЕР ')
      sheet.getRange(1, column(sheet, 'Планируемый результат')).setValue('Результат')
    },
  ],
  ['inserts an empty row', sheet => void sheet.insertRowBefore(10)],
  ['moves a school’s rows to the top', sheet => void sheet.moveRows(sheet.getRange(40, 1, 13), 2)],
]

describe.each(habits)('a coordinator who %s', (_, habit) => {
  const host = begunWorkbook('2022-10-11')
  for (const [row, title, text] of reports) enter(host, SHEET, row, title, text)
  const before = reportsOf(host)
  byHand(host, SHEET, habit)
  const told = choose(host, 'Проверить строки')
  morning(host, '2022-10-11')

  it('loses no report and gains no row', () => {
    expect(reportsOf(host)).toEqual(before)
    expect(told).toContain('65 поручений')
  })

  it('finds every problem in the row that has it', () => {
    expect(wrongOf(host)).toEqual([
      'готово: Статуса «готово» нет в списке',
      'не выполнено: Указано «не выполнено», но нет причины',
    ])
  })

  it('sees «Осталось дней» in every row', () => {
    expect(
      shown(host, SHEET)
        .map(line => line.text('Осталось дней'))
        .filter(text => text === ''),
    ).toEqual([])
  })

  it('sees colours where they belong', () => {
    const lines = linesOf(host, SHEET)
    const coloured = (title: string, text: string) =>
      new Set(
        lines
          .filter(line => line.text(title) === text)
          .map(line => line.cell('Срок')?.conditionalLook.background),
      )
    expect(coloured('Решение координатора', 'принято')).toEqual(new Set(['#d9d9d9']))
    expect(coloured('Осталось дней', 'осталось 1 дн.')).toEqual(new Set(['#fff3b0']))
  })
})

describe('a coordinator who works while «Проверить строки» runs', () => {
  it.each(habits)('%s', (_, habit) => {
    const { host, meanwhile } = interruptedWorkbook('2022-10-11')
    for (const [row, title, text] of reports) enter(host, SHEET, row, title, text)
    const before = reportsOf(host)
    meanwhile(() => byHand(host, SHEET, habit))
    choose(host, 'Проверить строки')
    expect([reportsOf(host), wrongOf(host)]).toEqual([
      before,
      ['готово: Статуса «готово» нет в списке', 'не выполнено: Указано «не выполнено», но нет причины'],
    ])
  })
})

describe('two people at once', () => {
  /** Sheet, row, title, what is typed while the command has already decided what to write there. */
  it.each<readonly [string, number, string, string]>([
    [SHEET, 2, 'Статус', 'в работе'],
    [SHEET, 30, 'Комментарий исполнителя', 'сделаем завтра'],
    ['Дорожная карта', 4, 'Окончание', '20.10.2022'],
    ['Дорожная карта', 4, 'Исполнители', 'СОШ №5'],
    ['Школы', 3, 'Электронная почта', 'new@example.invalid'],
    ['Настройки', 10, 'Значение', '7, 3'],
  ])('%s, row %i, «%s»: «%s» stays', (title, row, heading, text) => {
    const { host, meanwhile } = interruptedWorkbook('2022-10-11')
    for (const other of [2, 6]) enter(host, 'Дорожная карта', other, 'Срок по приказу', 'до 25.10.2022')
    enter(host, 'Школы', 2, 'Электронная почта', 'почта')
    enter(host, SHEET, 60, 'Статус', 'готово')
    meanwhile(() => enter(host, title, row, heading, text))
    const typed = () =>
      shown(host, title)
        .find(line => line.row === row)
        ?.text(heading)
    choose(host, 'Проверить строки')
    expect(typed()).toBe(text)
    choose(host, 'Проверить строки')
    expect(typed()).toBe(text)
  })
})

describe('headers that cannot be understood', () => {
  it.each<readonly [string, string, string, string]>([
    [
      SHEET,
      'Статус',
      'Как дела',
      'На листе «Исполнение» нет столбца «Статус». Верните заголовок в первую строку и повторите.',
    ],
    [
      SHEET,
      'Комментарий исполнителя',
      'Статус',
      'На листе «Исполнение» нет столбца «Комментарий исполнителя». Верните заголовок в первую строку и повторите.',
    ],
    [
      'Школы',
      'Руководитель',
      'Кластер',
      'На листе «Школы» нет столбца «Руководитель». Верните заголовок в первую строку и повторите.',
    ],
  ])('%s: «%s» becomes «%s»', (title, heading, renamed, sentence) => {
    const host = begunWorkbook('2022-10-11')
    byHand(host, title, sheet => void sheet.getRange(1, column(sheet, heading)).setValue(renamed))
    const before = shown(host, title).map(line => line.text(ID))
    expect(choose(host, 'Проверить строки')).toBe(sentence)
    expect(shown(host, title).map(line => line.text(ID))).toEqual(before)
  })

  it('two columns of one title are named, a synonym of the user’s own is not', () => {
    const host = begunWorkbook('2022-10-11')
    byHand(host, SHEET, sheet => {
      sheet.insertColumnBefore(2)
      sheet.getRange(1, 2).setValue('Ссылка')
    })
    expect(choose(host, 'Проверить строки')).toContain('Проверено')
    byHand(host, SHEET, sheet => void sheet.getRange(1, 2).setValue('статус '))
    expect(choose(host, 'Проверить строки')).toBe(
      'На листе «Исполнение» дважды встречается столбец «Статус». Переименуйте или удалите лишний и повторите. Ничего не записано.',
    )
  })
})

describe('rows', () => {
  it('a pasted block is taken as typed, its wrong words said row by row', () => {
    const host = begunWorkbook('2022-10-11')
    host.paste(SHEET, 'I2', [
      ['выполнено', '10.10.2022', 'https://example.invalid/1', ''],
      ['выполнено', 'вчера', '', '=HYPERLINK("x")'],
      ['ВЫПОЛНЕНО ', '10.10.2022', 'справка', ''],
    ])
    choose(host, 'Проверить строки')
    expect(
      shown(host, SHEET)
        .slice(0, 4)
        .map(line => line.text('Замечания').split('\n').length),
    ).toEqual([1, 2, 1, 1])
    expect(
      shown(host, SHEET)
        .slice(0, 4)
        .map(line => line.text('Замечания').slice(0, 20)),
    ).toEqual(['', '«вчера» — не дата. В', 'Реквизиты «справка» ', ''])
    expect(shown(host, SHEET)).toHaveLength(65)
  })

  it('a copied row is said to be one and counts for nothing', () => {
    const host = begunWorkbook('2022-10-11')
    byHand(host, SHEET, sheet => {
      sheet.insertRowBefore(3)
      sheet.getRange(2, 1, 1, sheet.getLastColumn()).copyTo(sheet.getRange(3, 1, 1, sheet.getLastColumn()))
    })
    expect(choose(host, 'Проверить строки')).toContain('65 поручений')
    expect(
      shown(host, SHEET)
        .filter(line => line.text('Замечания') !== '')
        .map(line => line.row),
    ).toEqual([3])
  })

  it('a pasted block that is undone leaves every row as it was, and «История» tells both', () => {
    const host = begunWorkbook('2022-10-11')
    enter(host, SHEET, 2, 'Статус', 'в работе')
    choose(host, 'Проверить строки')
    const before = reportsOf(host)
    const statuses = shown(host, SHEET).map(line => [line.text('Статус')])
    host.paste(
      SHEET,
      'I2',
      statuses.map(() => ['готово']),
    )
    choose(host, 'Проверить строки')
    host.paste(SHEET, 'I2', statuses)
    choose(host, 'Проверить строки')
    expect([reportsOf(host), wrongOf(host)]).toEqual([before, []])
    expect(shown(host, 'История')).toHaveLength(1 + 2 * statuses.length)
  })

  it('what was undone is checked as it stands', () => {
    const host = begunWorkbook('2022-10-11')
    enter(host, SHEET, 2, 'Статус', 'готово')
    choose(host, 'Проверить строки')
    enter(host, SHEET, 2, 'Статус', 'не начато')
    choose(host, 'Проверить строки')
    expect(wrongOf(host)).toEqual([])
  })
})
