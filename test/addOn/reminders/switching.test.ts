import type { Host } from '../../../local/host/host.ts'
import { choose, linesOf, MENU, typeUnder, workbookWith } from '../workbook.ts'

const setting = (host: Host, name: string) =>
  linesOf(host, 'Настройки').find(line => line.text('Настройка') === name)

const asked = (host: Host, item: string, button: 'YES' | 'NO') => {
  host.answer(() => ({ button }))
  return choose(host, item)
}

const mailboxes = (host: Host) => host.outbox.map(mail => mail.to.join()).sort()

describe('the first turning on, with work overdue already', () => {
  it('asks once; «нет» leaves the old in peace, names it to the coordinator once and says so', () => {
    const host = workbookWith('2022-10-26')
    expect(asked(host, 'Включить напоминания', 'NO')).toContain('Уже просрочено')
    expect(setting(host, 'Не напоминать о сроках раньше')?.text('Значение')).toBe('26.10.2022')
    host.advanceTo('2022-10-26T10:00:00+10:00')
    expect(mailboxes(host)).toEqual(['coordinator@example.invalid'])
    expect(host.outbox[0]?.body).toContain('ПРОСРОЧЕНО ДО ВКЛЮЧЕНИЯ НАПОМИНАНИЙ')
    host.advanceTo('2022-10-31T10:00:00+10:00')
    expect(mailboxes(host)).toEqual(['coordinator@example.invalid'])
    expect(asked(host, 'Включить напоминания', 'YES')).not.toContain('Уже просрочено')
  })

  it('«да» reminds of everything, after the day off and at the steps of overdue work', () => {
    const host = workbookWith('2022-10-24')
    asked(host, 'Включить напоминания', 'YES')
    expect(setting(host, 'Не напоминать о сроках раньше')?.text('Значение')).toBe('')
    host.advanceTo('2022-10-24T10:00:00+10:00')
    expect(mailboxes(host)).toContain('school12@example.invalid')
  })
})

describe('another account', () => {
  const host = workbookWith('2022-10-11')
  choose(host, 'Включить напоминания')
  host.signIn('deputy@example.invalid')

  it('is told who leads the reminders', () => {
    expect(choose(host, 'Включить напоминания')).toContain(
      'Напоминания уже ведёт coordinator@example.invalid',
    )
  })

  it('takes over: from then on letters go from it alone, and the former trigger ends by itself', () => {
    expect(asked(host, 'Принять дела…', 'YES')).toContain('Напоминания включены')
    host.advanceTo('2022-10-11T12:00:00+10:00')
    expect(new Set(host.outbox.map(mail => mail.from))).toEqual(new Set(['deputy@example.invalid']))
    expect(host.outbox).toHaveLength(6)
    host.advanceTo('2022-10-12T12:00:00+10:00')
    const users = host.runs
      .filter(run => run.functionName === 'hourlyRound' && run.startedAt > '2022-10-12')
      .map(run => run.user)
    expect(new Set(users)).toEqual(new Set(['deputy@example.invalid']))
  })
})

it('turning on twice leaves one trigger; turned off, nothing goes', () => {
  const host = workbookWith('2022-10-11')
  choose(host, 'Включить напоминания')
  choose(host, 'Включить напоминания')
  const before = host.runs.length
  host.advanceTo('2022-10-11T11:00:00+10:00')
  const rounds = host.runs.slice(before).filter(run => run.functionName === 'hourlyRound')
  expect(rounds.length).toBeLessThanOrEqual(4)
  expect(host.outbox).toHaveLength(6)
  choose(host, 'Выключить напоминания')
  host.advanceTo('2022-10-12T11:00:00+10:00')
  expect(host.outbox).toHaveLength(6)
  host.open()
  expect(host.toasts.at(-1)?.message).toContain('Напоминания выключены')
})

describe('the heartbeat', () => {
  const host = workbookWith('2022-10-11')
  choose(host, 'Включить напоминания')
  host.advanceTo('2022-10-11T10:00:00+10:00')
  const colour = () => setting(host, 'Последний обход')?.cell('Значение')?.conditionalLook.background ?? null

  it('is no colour and no note while the round runs every day', () => {
    host.open()
    expect([colour(), host.toasts.at(-1)?.message ?? '']).toEqual([
      null,
      expect.not.stringContaining('остановились'),
    ])
  })

  it('turns red and is said on opening when the trigger no longer runs', () => {
    host.plan([
      { kind: 'fail', method: 'Properties.getProperties', nth: 1, message: 'Authorization is required' },
    ])
    host.advanceTo('2022-10-12T12:00:00+10:00')
    host.plan([])
    host.open()
    expect([colour(), host.toasts.at(-1)?.message]).toEqual([
      '#f4b6b0',
      expect.stringContaining('Напоминания остановились'),
    ])
    expect(choose(host, 'Проверить готовность')).toContain('✗ Последний обход был 11.10.2022')
  })
})

it('a copy is silent until somebody confirms it', () => {
  const host = workbookWith('2022-10-11')
  choose(host, 'Включить напоминания')
  const line = setting(host, 'Код книги')
  typeUnder(host, 'Настройки', line?.row ?? 0, 'Значение', 'the-original')
  host.open()
  expect(host.toasts.at(-1)?.message).toContain('Это копия книги')
  expect(asked(host, 'Отправить письма сейчас…', 'NO')).toContain('Ничего не отправлено')
  expect(host.outbox).toHaveLength(0)
  asked(host, 'Отправить письма сейчас…', 'YES')
  expect(host.outbox).toHaveLength(6)
})

it('the health check has a line for everything, each good on a healthy morning', () => {
  const host = workbookWith('2022-10-11')
  choose(host, 'Включить напоминания')
  const lines = choose(host, 'Проверить готовность').split('\n')
  expect(lines).toHaveLength(14)
  expect(lines.filter(text => !text.startsWith('✓'))).toEqual([])
})

it('the health check vouches for no round while reminders are off', () => {
  const said = choose(workbookWith('2022-10-11'), 'Проверить готовность')
  expect(said).toContain('✗ Напоминания выключены.')
  expect(said).not.toContain('Ежечасный запуск')
  expect(said).not.toContain('Последний обход')
})

describe('the preview', () => {
  const host = workbookWith('2022-10-11')
  host.click(MENU, 'Посмотреть письма на сегодня')
  const html = host.dialogs.at(-1)?.html ?? ''

  it('names quota, sender, what the settings mean and every letter', () => {
    for (const text of [
      'разрешает отправить ещё 100',
      'Отправитель: coordinator@example.invalid',
      'Школам пишем за 14, 7, 3 и 1 день до срока',
    ]) {
      expect(html).toContain(text)
    }
    expect(html.match(/data-letter/g)?.length).toBeGreaterThanOrEqual(6)
  })

  it('sends one of them to whoever looks at it, and the ledger knows nothing of it', () => {
    const key = /data-letter="([^"]+)"/.exec(html)?.[1] ?? ''
    expect(host.call('dialog', 'sendLetterToMe', key)).toBe('Отправлено на coordinator@example.invalid.')
    expect(mailboxes(host)).toEqual(['coordinator@example.invalid'])
    expect(linesOf(host, 'Письма')).toEqual([])
    expect(host.call('dialog', 'sendLetterToMe', 'нет такого')).toContain('уже нет среди сегодняшних')
  })
})
