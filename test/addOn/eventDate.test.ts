import type { Host } from '../../local/host/host.ts'
import { begunWorkbook } from './begun.ts'
import { byHand, enter, shown } from './byHand.ts'
import { choose, linesOf } from './workbook.ts'

const ROADMAP = 'Дорожная карта'
const SHEET = 'Исполнение'

/** № 2 of order 161-а «По мере поступления из МО ПК»: its stage, and the one assignment that it gives. */
const stage = (host: Host) => found(shown(host, ROADMAP), line => line.text('Вид срока') === 'по событию')
const assignment = (host: Host) => {
  const { text: of } = stage(host)
  return found(shown(host, SHEET), line => line.text('Планируемый результат') === of('Планируемый результат'))
}

function found<T>(items: readonly T[], isIt: (item: T) => boolean): T {
  const item = items.find(isIt)
  if (item === undefined) throw new Error('Not there')
  return item
}

function dated(host: Host, text: string): void {
  enter(host, ROADMAP, stage(host).row, 'Дата события', text)
  choose(host, 'Проверить строки')
}

const said = (host: Host) => [
  stage(host).text('Срок прочитан как'),
  stage(host).text('Окончание'),
  stage(host).text('Замечания'),
  assignment(host).text('Срок'),
  assignment(host).text('Осталось дней'),
]

describe('the date of an event', () => {
  const waiting = ['при наступлении события', '', '', '', 'без даты']
  const on14 = [
    'по событию: поступило 14 ноября 2022 г., срок в тот же день',
    '14.11.2022',
    '',
    '14.11.2022',
    'осталось 4 дн.',
  ]

  it('makes its stage dated, changes with it and leaves it undated again; what was reported stays', () => {
    const host = begunWorkbook('2022-11-10')
    const { row, text } = assignment(host)
    const id = text('Код строки')
    enter(host, SHEET, row, 'Статус', 'в работе')
    enter(host, SHEET, row, 'Комментарий исполнителя', 'Ждём писем.')
    expect(said(host)).toEqual(waiting)
    dated(host, '14.11.2022')
    expect(said(host)).toEqual(on14)
    dated(host, '09.11.2022')
    expect(said(host).slice(1)).toEqual(['09.11.2022', '', '09.11.2022', 'просрочено на 1 дн.'])
    dated(host, '')
    expect(said(host)).toEqual(waiting)
    const now = assignment(host)
    expect([now.text('Код строки'), now.text('Статус'), now.text('Комментарий исполнителя')]).toEqual([
      id,
      'в работе',
      'Ждём писем.',
    ])
    expect(stage(host).text('Проверено')).toBe('ЛОЖЬ')
    expect(shown(host, SHEET)).toHaveLength(65)
  })

  it.each([
    ['скоро', '«скоро» — не дата. Впишите день, месяц и год, например 11.10.2022.'],
    ['31.02.2023', '«31.02.2023» — не дата. Впишите день, месяц и год, например 11.10.2022.'],
    ['14.11.2021', 'Дата события 14.11.2021 раньше даты приказа 05.10.2022. Проверьте день и год.'],
  ])('«%s» is told: %s', (text, problem) => {
    const host = begunWorkbook('2022-11-10')
    dated(host, text)
    expect(stage(host).text('Замечания')).toBe(problem)
  })

  it('changes nothing where the order says the day, and says so', () => {
    const host = begunWorkbook('2022-11-10')
    enter(host, ROADMAP, 2, 'Дата события', '14.11.2022')
    choose(host, 'Проверить строки')
    const [first] = shown(host, ROADMAP)
    expect(first?.text('Окончание')).toBe('04.10.2022')
    expect(first?.text('Замечания')).toContain('Срок этого этапа известен и без даты события')
  })

  it('yields to an end that the coordinator corrects, and counts again when that is cleared', () => {
    const host = begunWorkbook('2022-11-10')
    dated(host, '14.11.2022')
    enter(host, ROADMAP, stage(host).row, 'Окончание', '30.11.2022')
    choose(host, 'Проверить строки')
    const corrected = found(shown(host, ROADMAP), line => line.text('Дата события') !== '')
    expect([corrected.text('Окончание'), corrected.text('Проверено')]).toEqual(['30.11.2022', 'ИСТИНА'])
    expect(corrected.text('Замечания')).toContain('Действует срок, исправленный вручную')
    enter(host, ROADMAP, corrected.row, 'Окончание', '')
    choose(host, 'Проверить строки')
    expect(said(host)).toEqual(on14)
  })

  it('for one assignment is its new deadline, without any decision: word, colour, «Сводка» and «Сегодня» agree', () => {
    const host = begunWorkbook('2022-11-10')
    enter(host, SHEET, assignment(host).row, 'Новый срок', '08.11.2022')
    choose(host, 'Проверить строки')
    choose(host, 'Обновить сводку')
    const line = found(linesOf(host, SHEET), each => each.row === assignment(host).row)
    expect(line.text('Осталось дней')).toBe('просрочено на 2 дн.')
    expect(line.cell('Срок')?.conditionalLook.background).toBe('#f4b6b0')
    const overdue = shown(host, SHEET).filter(each => each.text('Осталось дней').startsWith('просрочено'))
    expect(shown(host, 'Сводка')[0]?.text('Просрочено')).toBe(String(overdue.length))
    let page: readonly string[] = []
    byHand(host, 'Сегодня', sheet => {
      page = sheet.getRange(5, 1, 1, 1).getDisplayValues()[0] ?? []
    })
    expect(page[0]).toContain(`Просрочено: ${overdue.length} `)
  })

  it('is followed by the next hour’s round, and the letters with it', () => {
    const host = begunWorkbook('2022-11-10')
    choose(host, 'Включить напоминания')
    host.advanceTo('2022-11-10T10:00:00+10:00')
    enter(host, ROADMAP, stage(host).row, 'Дата события', '11.11.2022')
    host.advanceTo('2022-11-11T10:00:00+10:00')
    expect(assignment(host).text('Срок')).toBe('11.11.2022')
    const letter = found([...host.outbox].reverse(), each => each.to.join() === 'korotkih@example.invalid')
    expect(letter.body).toContain('11 ноября 2022 г.')
  })
})
