import type { Host } from '../../local/host/host.ts'
import type { InstallOptions } from '../../local/host/index.ts'
import { begunWorkbook } from '../addOn/begun.ts'
import { choose, linesOf, typeUnder } from '../addOn/workbook.ts'
import { statesOfKills } from './kills.ts'
import type { Sweep } from './sweep.ts'
import { sweepOfKills } from './sweepOfKills.ts'

const CONTROLLER = 'head@example.invalid'
const DAY = '2022-11-01'

/** The report that the coordinator mails leaves once at most, and is not lost unless «Письма» says so. */
export const killedReport = (options: InstallOptions = {}): Sweep =>
  sweepOfKills('mailing the report killed at any call', () => {
    const host = begunWorkbook(DAY, { convert: () => Buffer.from('%PDF-1.4'), ...options })
    typeUnder(host, 'Ответственные', 3, 'Фамилия и инициалы', 'Мухамадиева Е.А.')
    typeUnder(host, 'Ответственные', 3, 'Роль', 'контролирующий')
    typeUnder(host, 'Ответственные', 3, 'Электронная почта', CONTROLLER)
    host.answer(() => ({ button: 'YES' }))
    choose(host, 'Включить напоминания')
    return {
      host,
      states: statesOfKills(host, () => mailReport(host)),
      afterKill: () => {
        mailReport(host)
        host.advanceTo('2022-11-02T12:00:00+10:00')
        return complaint(host)
      },
    }
  })

function mailReport(host: Host): void {
  host.call('dialog', 'mailReport', { executorId: '', day: DAY, kind: 'quarter', start: '', end: '' })
}

function complaint(host: Host): string | null {
  const letters = host.outbox.filter(({ to }) => to.includes(CONTROLLER))
  // In Vladivostok, ten hours before Greenwich.
  const days = letters.map(({ sentAt }) =>
    new Date(Date.parse(sentAt) + 36_000_000).toISOString().slice(0, 10),
  )
  if (new Set(days).size < days.length) return `two letters on a day: ${days}`
  if (letters.some(({ body }) => body.includes('за IV квартал 2022 года'))) return null
  const states = linesOf(host, 'Письма')
    .filter(line => line.text('Кому') === CONTROLLER)
    .map(line => line.text('Состояние'))
  return states.includes('неизвестно, проверьте') ? null : `no report, and «Письма» says: ${states}`
}
