import type { Host, Mail } from '../../local/host/host.ts'
import { killedReport } from '../sweeps/killedReport.ts'
import { all, complaints } from '../sweeps/sweep.ts'
import { begunWorkbook } from './begun.ts'
import { choose, linesOf, typeUnder } from './workbook.ts'

const CONTROLLER = 'head@example.invalid'
const quarter = (day: string) => ({ executorId: '', day, kind: 'quarter', start: '', end: '' })

/** Order 161-а on a morning, reminders on, the deputy head of administration in control. */
function controlled(today: string): Host {
  const host = begunWorkbook(today, {
    convert: () => Buffer.from('%PDF-1.4'),
  })
  typeUnder(host, 'Ответственные', 3, 'Фамилия и инициалы', 'Мухамадиева Е.А.')
  typeUnder(host, 'Ответственные', 3, 'Роль', 'контролирующий')
  typeUnder(host, 'Ответственные', 3, 'Электронная почта', CONTROLLER)
  // «Да»: what was overdue before is reminded of too.
  host.answer(() => ({ button: 'YES' }))
  choose(host, 'Включить напоминания')
  return host
}

function mailed(host: Host, day: string): { readonly done: boolean; readonly message: string } {
  return host.call('dialog', 'mailReport', quarter(day)) as { done: boolean; message: string }
}

const lettersTo = (host: Host, mailbox = CONTROLLER) => host.outbox.filter(({ to }) => to.includes(mailbox))
/** In Vladivostok, ten hours before Greenwich. */
const dayOf = ({ sentAt }: Mail) => new Date(Date.parse(sentAt) + 36_000_000).toISOString().slice(0, 10)
const daysOf = (host: Host) => lettersTo(host).map(dayOf)
const ledgerOf = (host: Host) =>
  linesOf(host, 'Письма')
    .filter(line => line.text('Кому') === CONTROLLER)
    .map(line => [line.text('День'), line.text('Состояние')])

const noon = (day: string) => `${day}T12:00:00+10:00`

describe('the page about the month', () => {
  const host = controlled('2022-11-01')
  host.advanceTo(noon('2022-12-06'))

  it('goes by itself on the first working day from the third, once a month', () => {
    const pages = lettersTo(host).filter(({ body }) => body.includes('находится у вас на контроле'))
    expect(pages.map(page => [dayOf(page), /за (\S+ \d+ года),/.exec(page.body)?.[1]])).toEqual([
      ['2022-11-03', 'октябрь 2022 года'],
      ['2022-12-05', 'ноябрь 2022 года'],
    ])
  })

  it('tells how it stands, what is overdue and what comes next', () => {
    const pageOf = (month: string) =>
      lettersTo(host).find(({ body }) => body.includes(`за ${month} 2022 года`))
    const page = pageOf('ноябрь')
    expect(pageOf('октябрь')?.subject).toBe('Исполнение приказа № 161-а за октябрь 2022 года')
    expect(pageOf('октябрь')?.body).not.toContain('ПЛАН НА')
    expect(page?.attachments).toEqual([])
    for (const text of [page?.body, page?.htmlBody]) {
      expect(text).toContain('В отчёт вошл')
      expect(text).toContain('причина не указана')
      expect(text?.toLowerCase()).toContain('план на декабрь 2022 года')
    }
  })

  it('is in «Письма» like every letter, and no mailbox gets two letters a day', () => {
    expect(ledgerOf(host)).toContainEqual(['03.11.2022', 'отправлено'])
    expect(new Set(daysOf(host)).size).toBe(daysOf(host).length)
  })

  it('stands in one letter with the overdue work of the week', () => {
    const [letter] = lettersTo(host).filter(each => dayOf(each) === '2022-12-05')
    expect(letter?.body).toContain('ДАВНО ПРОСРОЧЕНО')
    expect(letter?.body).toContain('за ноябрь 2022 года')
    expect(letter?.subject).toMatch(
      /Давно просрочено: \d+ поручени\S+, исполнение за ноябрь 2022 года — приказ/,
    )
  })
})

describe('the report that is mailed from the dialog', () => {
  it('is the letter of the day: what else is due today stands in it, nothing follows', () => {
    const host = controlled('2022-10-31')
    expect(mailed(host, '2022-10-31')).toEqual({ done: true, message: `Отчёт отправлен: ${CONTROLLER}.` })
    host.advanceTo(noon('2022-10-31'))
    const [letter, ...others] = lettersTo(host)
    expect(others).toEqual([])
    expect(letter?.body).toContain('ДАВНО ПРОСРОЧЕНО')
    expect(letter?.body).toContain('за IV квартал 2022 года')
    expect(letter?.attachments.map(({ name }) => name)).toEqual(['Отчёт об исполнении приказа.pdf'])
    expect(ledgerOf(host)).toEqual([['31.10.2022', 'отправлено']])
  })

  it('goes with the next letter where that of today has gone', () => {
    const host = controlled('2022-10-31')
    host.advanceTo(noon('2022-10-31'))
    const before = lettersTo(host).length
    expect(mailed(host, '2022-10-31')).toMatchObject({
      done: true,
      message: expect.stringContaining('следующее письмо'),
    })
    expect(mailed(host, '2022-10-31').done).toBe(true)
    expect(lettersTo(host)).toHaveLength(before)
    host.advanceTo(noon('2022-11-01'))
    expect(daysOf(host)).toEqual(['2022-10-31', '2022-11-01'])
    expect(lettersTo(host)[1]?.body).toContain('за IV квартал 2022 года, по состоянию на 1 ноября 2022 г.')
    expect(ledgerOf(host)).toEqual([
      ['31.10.2022', 'отправлено'],
      ['01.11.2022', 'отправлено'],
    ])
  })

  it('waits for the quota like every letter', () => {
    const host = controlled('2022-11-01')
    host.plan([{ kind: 'mail-quota', left: 5 }])
    expect(mailed(host, '2022-11-01').message).toContain('Ждут, пока обновится суточное ограничение')
    expect([lettersTo(host), ledgerOf(host)]).toEqual([[], [['01.11.2022', 'ждёт отправки']]])
    host.plan([])
    host.advanceTo(noon('2022-11-02'))
    expect(lettersTo(host)[0]?.body).toContain('за IV квартал 2022 года')
  })

  it('asks for a confirmation of a copied workbook, and sends nothing', () => {
    const host = controlled('2022-11-01')
    const row = linesOf(host, 'Настройки').find(line => line.text('Настройка') === 'Код книги')?.row ?? 0
    typeUnder(host, 'Настройки', row, 'Значение', 'another workbook')
    expect(mailed(host, '2022-11-01')).toMatchObject({
      done: false,
      message: expect.stringContaining('копия'),
    })
    expect(host.outbox).toEqual([])
  })
})

it('killed at any call leaves one letter at most, and none is lost unless «Письма» says so', () => {
  const cases = killedReport().prepare()
  expect(complaints(cases, all(cases))).toEqual([])
})
