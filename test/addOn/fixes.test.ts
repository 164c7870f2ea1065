import type { Host } from '../../local/host/host.ts'
import type { ProblemItem, ProblemList } from '../../src/core/problem/problemItem.ts'
import { begunWorkbook } from './begun.ts'
import { byHand, enter, shown } from './byHand.ts'
import { choose } from './workbook.ts'

const SHEET = 'Исполнение'

const listed = (host: Host) => host.call('dialog', 'listProblems') as ProblemList
const fixed = (host: Host, items: readonly ProblemItem[]) =>
  host.call(
    'dialog',
    'fixProblems',
    items.map(({ key }) => key),
  ) as ProblemList
const inRows = ({ items }: ProblemList) =>
  items.filter(({ problem }) => problem.place.sheet === 'assignments')

/** Rows 2 to 6 with a mishap each. */
function spoilt(): Host {
  const host = begunWorkbook('2022-10-11')
  enter(host, SHEET, 2, 'Статус', 'вып.')
  enter(host, SHEET, 3, 'Дата исполнения', '10 октября 2022 года')
  enter(host, SHEET, 4, 'Подтверждающий документ', 'www.school12.example.ru/a')
  enter(host, SHEET, 5, 'Новый срок', '25.10.2022')
  enter(host, SHEET, 6, 'Статус', 'ждём')
  enter(host, 'Школы', 2, 'Электронная почта', '<school12@example.invalid>')
  return host
}

describe('the sidebar’s list', () => {
  it('names every problem, errors first, with its fix where there is one; nothing is written', () => {
    const host = spoilt()
    const before = host.runs.length
    expect(
      inRows(listed(host)).map(({ problem, fix }) => [problem.place.row, problem.code, fix !== null]),
    ).toEqual([
      [2, 'unknown-status', true],
      [3, 'not-a-date', true],
      [4, 'weak-evidence', true],
      [6, 'unknown-status', false],
      [5, 'new-due-without-decision', true],
    ])
    expect(host.runs.slice(before).map(run => run.cellsWritten)).toEqual([0])
  })

  it('fixes all that is safe at once, leaves the rest, and history says who', () => {
    const host = spoilt()
    choose(host, 'Проверить строки')
    const safe = listed(host).items.filter(({ fix, isSafe }) => fix !== null && isSafe)
    const after = fixed(host, safe)
    expect([after.fixed, inRows(after).map(({ problem }) => problem.place.row)]).toEqual([4, [2, 2, 6, 5]])
    const lines = shown(host, SHEET)
    expect([
      lines[0]?.text('Статус'),
      lines[1]?.text('Дата исполнения'),
      lines[2]?.text('Подтверждающий документ'),
      shown(host, 'Школы')[0]?.text('Электронная почта'),
    ]).toEqual(['выполнено', '10.10.2022', 'https://www.school12.example.ru/a', 'school12@example.invalid'])
    expect(lines[0]?.text('Замечания')).toContain('нет даты исполнения')
    expect(
      shown(host, 'История')
        .slice(-4)
        .map(line => [line.text('Было'), line.text('Стало'), line.text('Кто')]),
    ).toEqual([
      ['вып.', 'выполнено', 'coordinator@example.invalid'],
      ['10 октября 2022 года', '10.10.2022', 'coordinator@example.invalid'],
      ['www.school12.example.ru/a', 'https://www.school12.example.ru/a', 'coordinator@example.invalid'],
      ['<school12@example.invalid>', 'school12@example.invalid', 'coordinator@example.invalid'],
    ])
    expect(lines[0]?.text('Кто изменил')).toBe('coordinator@example.invalid')
  })

  it('finds the row again after a sort, and leaves what was put right meanwhile', () => {
    const host = spoilt()
    const items = inRows(listed(host)).filter(({ fix }) => fix !== null)
    enter(host, SHEET, 2, 'Статус', 'в работе')
    const id = shown(host, SHEET)[1]?.text('Код строки')
    byHand(host, SHEET, sheet => void sheet.getRange(2, 1, 65, 20).sort({ column: 1, ascending: false }))
    expect(fixed(host, items).fixed).toBe(3)
    const row = shown(host, SHEET).find(line => line.text('Код строки') === id)
    expect([row?.text('Дата исполнения'), row?.row === 3]).toEqual(['10.10.2022', false])
    expect(shown(host, SHEET).filter(line => line.text('Статус') === 'выполнено')).toEqual([])
  })

  it('a fix made twice is made once', () => {
    const host = spoilt()
    const items = inRows(listed(host)).slice(0, 1)
    expect([fixed(host, items).fixed, fixed(host, items).fixed]).toEqual([1, 0])
  })

  it('a copied row is let go, a changed word of the order is confirmed', () => {
    const host = begunWorkbook('2022-10-11')
    choose(host, 'Проверить строки')
    byHand(host, SHEET, sheet => {
      sheet.insertRowBefore(3)
      sheet.getRange(2, 1, 1, 17).copyTo(sheet.getRange(3, 1, 1, 17))
    })
    enter(host, 'Дорожная карта', 4, 'Планируемый результат', 'Программа утверждена')
    const items = listed(host).items.filter(({ problem }) =>
      ['copied-row', 'order-text-changed'].includes(problem.code),
    )
    expect(items.map(({ problem }) => [problem.code, problem.place.row])).toEqual([
      ['order-text-changed', 4],
      ['copied-row', 3],
    ])
    const after = fixed(host, items).items.map(({ problem }) => problem.code)
    expect([
      after.includes('copied-row'),
      after.includes('order-text-changed'),
      after.includes('foreign-row'),
    ]).toEqual([false, false, true])
    choose(host, 'Проверить строки')
    expect(shown(host, 'Дорожная карта')[2]?.text('Планируемый результат')).toBe('Программа утверждена')
  })

  it.each<readonly [unknown]>([[null], ['x'], [[1]], [['нет такого']]])('keys %j fix nothing', keys => {
    const host = spoilt()
    expect((host.call('dialog', 'fixProblems', keys) as ProblemList).fixed).toBe(0)
  })

  it('jumps to the cell of the row, wherever it has gone', () => {
    const host = spoilt()
    const [item] = inRows(listed(host))
    byHand(host, SHEET, sheet => void sheet.insertRowBefore(2))
    const target = { ...item?.problem.place, id: item?.id }
    expect(host.call('dialog', 'goToRow', target)).toEqual({ done: true, message: '' })
    expect(host.call('dialog', 'goToRow', { ...target, id: 'нет' })).toEqual({
      done: false,
      message: 'Этой строки уже нет. Обновите список.',
    })
  })
})

describe('«Исполнение», typed over', () => {
  it('the order’s words stand again, and the row says what was there', () => {
    const host = begunWorkbook('2022-10-11')
    choose(host, 'Проверить строки')
    const before = shown(host, SHEET)[0]
    enter(host, SHEET, 2, 'Планируемый результат', 'сделаем потом')
    enter(host, SHEET, 2, 'Срок', '31.12.2022')
    choose(host, 'Проверить строки')
    const after = shown(host, SHEET)[0]
    for (const title of ['Планируемый результат', 'Срок'])
      expect(after?.text(title)).toBe(before?.text(title))
    expect(after?.text('Замечания')).toContain('было «сделаем потом»')
    expect(after?.text('Замечания')).toContain('было «31.12.2022»')
  })

  it('a word changed on the roadmap is followed without a reproach to the schools', () => {
    const host = begunWorkbook('2022-10-11')
    choose(host, 'Проверить строки')
    enter(host, 'Дорожная карта', 4, 'Планируемый результат', 'Программа утверждена')
    choose(host, 'Проверить строки')
    expect(shown(host, SHEET).filter(line => line.text('Замечания') !== '')).toEqual([])
    expect(shown(host, 'Дорожная карта')[2]?.text('Замечания')).toContain('больше не те, что были в приказе')
  })

  it('a deadline that is moved a second time is said to slip', () => {
    const host = begunWorkbook('2022-10-11')
    enter(host, SHEET, 2, 'Решение координатора', 'срок перенесён')
    enter(host, SHEET, 2, 'Новый срок', '01.11.2022')
    choose(host, 'Проверить строки')
    expect(shown(host, SHEET)[0]?.text('Замечания')).toBe('')
    enter(host, SHEET, 2, 'Новый срок', '20.11.2022')
    for (let twice = 0; twice < 2; twice++) {
      choose(host, 'Проверить строки')
      expect(shown(host, SHEET)[0]?.text('Замечания')).toBe(
        'Срок переносится уже 2-й раз, теперь на 20.11.2022. Проверьте, исполнимо ли поручение.',
      )
    }
  })
})
