import { madePlan } from '../../bench/workbook/madePlan.ts'
import type { Host } from '../../local/host/host.ts'
import { columns } from '../../src/core/table/columns.ts'
import { ru } from '../../src/texts/ru/ru.ts'
import { begunWorkbook } from './begun.ts'
import { byHand, enter, type HandFilter, type HandSheet } from './byHand.ts'
import { choose, linesOf, orderIn, sheetOf } from './workbook.ts'

const SHEET = 'Исполнение'

function filterOf(
  host: Host,
): { readonly range: string; readonly rows: number; readonly hidden: string[] } | null {
  let found: ReturnType<typeof filterOf> = null
  byHand(host, SHEET, sheet => {
    const filter = sheet.getFilter()
    found = filter && {
      range: filter.getRange().getA1Notation(),
      rows: filter.getRange().getLastRow(),
      hidden: filter.getColumnFilterCriteria(columnOf(sheet, 'Статус'))?.getHiddenValues() ?? [],
    }
  })
  return found
}

function columnOf(sheet: HandSheet, title: string): number {
  const [titles = []] = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()
  return titles.indexOf(title) + 1
}

describe('the filter of «Исполнение»', () => {
  const hide = (host: Host, hidden: readonly string[]) =>
    byHand(host, SHEET, (sheet, app) => {
      const filter: HandFilter | null = sheet.getFilter()
      filter?.setColumnFilterCriteria(
        columnOf(sheet, 'Статус'),
        app.newFilterCriteria().setHiddenValues(hidden).build(),
      )
    })
  const rowsIn = (host: Host): number => {
    let rows = 0
    byHand(host, SHEET, sheet => {
      rows = sheet.getMaxRows()
    })
    return rows
  }

  it('is there over every row, and what is chosen in it stays', () => {
    const host = begunWorkbook('2022-10-11')
    expect(filterOf(host)?.rows).toBe(rowsIn(host))
    hide(host, ['не начато'])
    choose(host, 'Подготовить книгу')
    choose(host, 'Проверить строки')
    expect([filterOf(host)?.hidden, filterOf(host)?.rows]).toEqual([['не начато'], rowsIn(host)])
  })

  it('goes down to rows that are added later, with what is chosen in it', () => {
    const host = begunWorkbook('2022-10-11')
    hide(host, ['выполнено'])
    const before = rowsIn(host)
    host.call('dialog', 'loadOrder', { ...orderIn(madePlan(260)), order: sameOrder(260) })
    expect(rowsIn(host)).toBeGreaterThan(before)
    expect([filterOf(host)?.hidden, filterOf(host)?.rows]).toEqual([['выполнено'], rowsIn(host)])
  })

  it('that is somebody’s own stays as it is, however short', () => {
    const host = begunWorkbook('2022-10-11')
    byHand(host, SHEET, sheet => {
      sheet.getFilter()?.remove()
      sheet.getRange(1, 1, 20, 12).createFilter()
    })
    choose(host, 'Подготовить книгу')
    expect(filterOf(host)?.range).toBe('A1:L20')
  })

  function sameOrder(measures: number) {
    const { order } = orderIn(madePlan(measures))
    return { ...order, order: { ...order.order, number: '161-а' } }
  }
})

describe('headers', () => {
  const host = begunWorkbook('2022-10-11')

  it.each(['schools', 'people', 'roadmap', 'assignments', 'calendar', 'settings'] as const)(
    'of %s: whatever a person fills in says what to enter',
    key => {
      const computed = [
        ...['id', 'problems', 'kind', 'fingerprint', 'place', 'changedAt', 'changedBy', 'explanation'],
        ...(key === 'assignments'
          ? ['number', 'executor', 'cluster', 'measure', 'result', 'start', 'due']
          : []),
        ...(key === 'settings' ? ['name'] : []),
      ]
      const titles = sheetOf(host, ru.sheets[key]).cells.filter(cell => cell.row === 1)
      const silent = columns[key].filter(column => {
        const titleOf: Readonly<Record<string, readonly string[]>> = ru.columns[key]
        const note = titles.find(cell => cell.display === titleOf[column]?.[0])?.note ?? ''
        return note === '' && !(key === 'calendar' ? ['id'] : computed).includes(column)
      })
      expect(silent).toEqual([])
    },
  )

  it('of the school, of the coordinator and of neither are three shades', () => {
    const shades = new Map<string, string[]>()
    for (const { row, display, look } of sheetOf(host, SHEET).cells) {
      if (row !== 1) continue
      const shade = look.background ?? ''
      shades.set(shade, [...(shades.get(shade) ?? []), display])
    }
    expect([...shades.values()].slice(1)).toEqual([
      [
        'Статус',
        'Дата исполнения',
        'Подтверждающий документ',
        'Комментарий исполнителя',
        'Прошу перенести на',
      ],
      ['Решение координатора', 'Новый срок', 'Замечание координатора'],
    ])
  })
})

describe('bands', () => {
  const shadeOf = (host: Host) => {
    const shades = new Map<string, Set<string>>()
    for (const line of linesOf(host, SHEET)) {
      const executor = line.text('Исполнитель')
      const shade = line.cell('Кто изменил')?.conditionalLook.background ?? 'none'
      shades.set(executor, (shades.get(executor) ?? new Set()).add(shade))
    }
    return [...shades.values()].map(each => [...each].join())
  }

  it('alternate with the executor and go with the rows when they are sorted', () => {
    const host = begunWorkbook('2022-10-11')
    const shades = shadeOf(host)
    expect(shades).toEqual(shades.map((_, index) => (index % 2 === 1 ? '#f5f7fa' : 'none')))
    expect(shades.length).toBeGreaterThan(4)
    byHand(host, SHEET, sheet => void sheet.getRange(2, 1, 65, 20).sort({ column: 2, ascending: false }))
    expect(new Set(shadeOf(host))).toEqual(new Set(['none', '#f5f7fa']))
  })

  it('never cover what is due: the urgency of a row is the same with them', () => {
    const host = begunWorkbook('2022-10-11')
    const rules = sheetOf(host, SHEET).colourRules
    const shaded = rules.flatMap(({ look }, index) =>
      look.background === '#f5f7fa' ? [[index, look.fontColour]] : [],
    )
    // What is not begun yet keeps the grey of its letters in the shade.
    const later = rules.findIndex(({ look }) => look.background === undefined)
    expect(shaded).toEqual([
      [later - 1, rules[later]?.look.fontColour],
      [rules.length - 1, undefined],
    ])
  })
})

it('evidence that is neither a link nor names a document is marked and never refused', () => {
  const host = begunWorkbook('2022-10-11')
  enter(host, SHEET, 2, 'Подтверждающий документ', 'есть')
  expect(linesOf(host, SHEET)[0]?.text('Подтверждающий документ')).toBe('есть')
  const rules = sheetOf(host, SHEET).validations.filter(({ rule }) => rule.criteria === 'CUSTOM_FORMULA')
  expect(rules.map(({ rule }) => [rule.values[0], rule.allowInvalid, rule.helpText])).toEqual([
    [
      '=LEN(K2)>5',
      true,
      'Впишите ссылку на документ или его вид, дату и номер, например: справка от 11.10.2022 № 5.',
    ],
  ])
})
