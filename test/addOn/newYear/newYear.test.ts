import type { Host } from '../../../local/host/host.ts'
import { byHand, enter, shown } from '../byHand.ts'
import { choose, sheetOf } from '../workbook.ts'
import { confirmYear, everySheet, type Outcome, offerOf, requestOf } from './confirm.ts'
import { endOfYear, SUMMER } from './playedYear.ts'

const ARCHIVED = [
  'Дорожная карта',
  'Исполнение',
  'Сводка',
  'Письма',
  'Ход исполнения',
  'Светофор',
  'Календарный план',
  'Отчёт',
  'История',
]

const setting = (host: Host, name: string) =>
  shown(host, 'Настройки')
    .find(line => line.text('Настройка') === name)
    ?.text('Значение')

describe('order 161-а at the end of June', () => {
  const host = endOfYear()
  const offer = offerOf(host)
  const before = everySheet(host)
  const sentBefore = host.outbox.length
  const request = requestOf(host, { number: '98-а', date: '2023-08-25' })
  const outcome = host.call('dialog', 'startNewYear', request) as Outcome
  const after = everySheet(host)

  it('what is left open is counted first', () => {
    expect([offer.open, offer.undecided, offer.waiting]).toEqual([32, 16, 0])
  })

  it('says what it did', () => {
    expect(outcome).toEqual({
      done: true,
      message: expect.stringMatching(
        /^Начат новый учебный год 2023\/24: 19 этапов, 65 поручений\. Прежний год сохранён на листах: «Дорожная карта 2022\/23», «Исполнение 2022\/23»/,
      ),
    })
  })

  it.each(ARCHIVED)('«%s» of the old year is kept as it was shown', title => {
    expect(after[`${title} 2022/23`]).toEqual(before[title])
    expect(before[title]?.length).toBeGreaterThan(1)
  })

  it.each(ARCHIVED)(
    '«%s 2022/23» changes no more: no formula, no colour by today, nobody edits it',
    title => {
      const sheet = sheetOf(host, `${title} 2022/23`)
      expect(sheet.cells.filter(cell => cell.formula !== null)).toEqual([])
      expect(JSON.stringify(sheet.colourRules)).not.toMatch(/TODAY|NOW/)
      expect([sheet.charts, sheet.filter]).toEqual([[], null])
      expect(sheet.protections).toMatchObject([{ area: 'sheet', warningOnly: false, holes: [], editors: [] }])
    },
  )

  it('the archive keeps its colours when time goes on', () => {
    const colours = (at: Host) =>
      sheetOf(at, 'Исполнение 2022/23').cells.map(({ conditionalLook }) => conditionalLook.background)
    const then = colours(host)
    expect(new Set(then).size).toBeGreaterThan(3)
    const later = endOfYear()
    confirmYear(later)
    choose(later, 'Выключить напоминания')
    later.advanceTo('2023-12-01T12:00:00+10:00')
    expect(colours(later)).toEqual(then)
  })

  it('schools and people stay', () => {
    for (const title of ['Школы', 'Ответственные']) expect(after[title]).toEqual(before[title])
  })

  it('the plan has its new deadlines, its rows in their places, other ids and the coordinator’s own column', () => {
    const rows = shown(host, 'Дорожная карта')
    expect(rows.slice(0, 4).map(line => [line.text('Срок по приказу'), line.text('Мои пометки')])).toEqual([
      ['До 04.10.2023', 'звонить'],
      ['До 11.10.2023', ''],
      ['По мере поступления из МО ПК', 'письмо МО ПК'],
      ['До 20.10.2023', ''],
    ])
    const ids = (title: string) => shown(host, title).map(line => line.text('Код строки'))
    expect(new Set([...ids('Дорожная карта'), ...ids('Дорожная карта 2022/23')]).size).toBe(38)
    expect(new Set([...ids('Исполнение'), ...ids('Исполнение 2022/23')]).size).toBe(130)
    expect(rows[18]?.text('Мероприятие')).toContain('2023-2024 учебного года')
  })

  it('«Исполнение» begins anew', () => {
    const rows = shown(host, 'Исполнение')
    expect(new Set(rows.map(line => line.text('Статус')))).toEqual(new Set(['не начато']))
    expect(rows.map(line => line.text('Подтверждающий документ')).join('')).toBe('')
    expect(rows[0]?.text('Осталось дней')).toMatch(/^осталось/)
    expect(shown(host, 'История')).toEqual([])
    expect(after['Ход исполнения']).toHaveLength(2)
  })

  it('the settings name the new order and period, «Календарь» has both years', () => {
    expect(
      ['Номер приказа', 'Дата приказа', 'Начало плана', 'Окончание плана'].map(name => setting(host, name)),
    ).toEqual(['98-а', '25.08.2023', '01.09.2023', '31.08.2024'])
    const autumn = shown(host, 'Календарь').filter(line => line.text('Вид дня') === 'осенние каникулы')
    expect(autumn.map(line => line.text('Начало'))).toEqual(['31.10.2022', '28.10.2023'])
  })

  it('an order of August is read in its plan’s school year: the winter holidays are those of 2023/24', () => {
    const winter = shown(host, 'Дорожная карта').find(
      line => line.text('Срок по приказу') === 'Зимние каникулы',
    )
    expect([winter?.text('Начало'), winter?.text('Окончание')]).toEqual(['31.12.2023', '08.01.2024'])
  })

  it('nobody was written to', () => {
    expect(host.outbox.length).toBe(sentBefore)
  })

  it('sent a second time it does nothing', () => {
    expect(host.call('dialog', 'startNewYear', request)).toEqual({
      done: false,
      message: expect.stringContaining('Ничего не записано'),
    })
    expect(everySheet(host)).toEqual(after)
  })

  it('checked again it stays as it is', () => {
    choose(host, 'Проверить строки')
    expect(everySheet(host)).toEqual(after)
  })
})

it('what the coordinator left out goes with its rows; what she wrote anew is read', () => {
  const host = endOfYear()
  const [first, second, third] = offerOf(host).stages
  confirmYear(
    host,
    {},
    {
      [first?.id ?? '']: { isTaken: false },
      [third?.id ?? '']: { isTaken: false },
      [second?.id ?? '']: { deadline: 'до 1 ноября' },
    },
  )
  const rows = shown(host, 'Дорожная карта')
  expect(rows).toHaveLength(17)
  expect([
    rows[0]?.text('Срок по приказу'),
    rows[0]?.text('Окончание'),
    rows[0]?.text('Мои пометки'),
  ]).toEqual(['до 1 ноября', '01.11.2023', ''])
  expect(shown(host, 'Дорожная карта 2022/23')).toHaveLength(19)
})

it('without an order yet the plan is read from its first day on', () => {
  const host = endOfYear()
  expect(confirmYear(host).done).toBe(true)
  expect([setting(host, 'Номер приказа'), setting(host, 'Дата приказа')]).toEqual(['', ''])
  expect(choose(host, 'Проверить строки')).toContain('Проверено: 65 поручений')
  expect(choose(host, 'Посмотреть письма на сегодня')).toContain('писем нет')
})

it('sorted rows, moved columns and a renamed header change nothing', () => {
  const host = endOfYear()
  byHand(host, 'Дорожная карта', sheet => {
    sheet.getRange(2, 1, 19, sheet.getLastColumn()).sort({ column: 2, ascending: false })
    sheet.moveColumns(sheet.getRange(1, 6), 3)
  })
  byHand(host, 'Исполнение', sheet => {
    sheet.getRange(2, 1, 65, sheet.getLastColumn()).sort({ column: 9, ascending: true })
    sheet.insertColumnBefore(4)
    sheet.getRange(1, 4).setValue('Телефон')
    sheet.getRange(2, 4).setValue('8-4236')
    sheet.hideRows(3, 10)
  })
  const order = shown(host, 'Дорожная карта').map(line => line.text('№'))
  expect(confirmYear(host).done).toBe(true)
  expect(shown(host, 'Дорожная карта').map(line => line.text('№'))).toEqual(order)
  expect(
    shown(host, 'Дорожная карта')
      .find(line => line.text('№') === '1')
      ?.text('Мои пометки'),
  ).toBe('звонить')
  expect(shown(host, 'Исполнение')).toHaveLength(65)
  expect(
    shown(host, 'Исполнение')
      .map(line => line.text('Телефон'))
      .join(''),
  ).toBe('')
  expect(
    shown(host, 'Исполнение 2022/23')
      .map(line => line.text('Телефон'))
      .join(''),
  ).toBe('8-4236')
  expect(sheetOf(host, 'Исполнение').hiddenRows).toEqual([])
})

it('a sheet that somebody called like the archive stays, the archive gets a number', () => {
  const host = endOfYear()
  byHand(host, 'Сводка', (_, app) => {
    Reflect.get(app.getActive(), 'insertSheet').call(app.getActive(), 'Исполнение 2022/23')
  })
  expect(confirmYear(host).message).toContain('«Исполнение 2022/23 (2)»')
  expect(shown(host, 'Исполнение 2022/23 (2)')).toHaveLength(65)
})

it('a plan that changed while the dialog was open is not touched', () => {
  const host = endOfYear()
  const request = requestOf(host)
  enter(host, 'Дорожная карта', 3, 'Срок по приказу', 'До 12.10.2022')
  const before = everySheet(host)
  expect(host.call('dialog', 'startNewYear', request)).toMatchObject({ done: false })
  expect(everySheet(host)).toEqual(before)
})

it.each([
  ['nothing', undefined],
  ['another form', { mark: 'x', stages: 'all' }],
])('%s is refused in words', (_, sent) => {
  expect(endOfYear().call('dialog', 'startNewYear', sent)).toEqual({
    done: false,
    message: expect.stringContaining('Ничего не изменено'),
  })
})

it('letters go on in the new year: none twice on its day, the first ones before its first deadlines', () => {
  const host = endOfYear()
  const today = letters(host).filter(letter => letter.startsWith(SUMMER))
  confirmYear(host, { number: '98-а', date: '2023-08-25' })
  const kept = shown(host, 'Письма').map(line => `${SUMMER} ${line.text('Кому')}`)
  expect([kept.length > 0, kept.sort()]).toEqual([true, [...today].sort()])
  host.answer(() => ({ button: 'YES' }))
  choose(host, 'Отправить письма сейчас…')
  choose(host, 'Выключить напоминания')
  host.advanceTo('2023-10-03T09:30:00+10:00')
  choose(host, 'Включить напоминания')
  host.advanceTo('2023-10-05T12:00:00+10:00')
  const all = letters(host)
  expect(new Set(all).size).toBe(all.length)
  const school = host.outbox.filter(mail => mail.sentAt > '2023-07' && mail.to.join().startsWith('school12'))
  expect(all).toContain('2023-10-05 school12@example.invalid')
  expect(school[0]?.body).toContain('№ 98-а')
  expect(school.map(mail => mail.body).join()).not.toMatch(/\.2022|2022 г/)
  for (const run of host.runs) expect([run.functionName, run.error]).toEqual([run.functionName, null])
})

/** «2023-06-30 school12@example.invalid», the day in the workbook's zone. */
function letters(host: Host): readonly string[] {
  return host.outbox.map(mail => {
    const local = new Date(Date.parse(mail.sentAt) + 10 * 3_600_000)
    return `${local.toISOString().slice(0, 10)} ${mail.to.join()}`
  })
}
