import type { InstallOptions } from '../../local/host/index.ts'
import { begunWorkbook } from '../addOn/begun.ts'
import { enter, shown } from '../addOn/byHand.ts'
import { morning } from '../addOn/workbook.ts'
import { statesOfKills } from './kills.ts'
import type { Sweep } from './sweep.ts'
import { sweepOfKills } from './sweepOfKills.ts'

/** An edit that a quiet hour was following when it was cut short is followed by the next. */
export const killedQuietHour = (buffered: 'kept' | 'lost', options: InstallOptions = {}): Sweep =>
  sweepOfKills(`a quiet hour killed at any call, unflushed writes ${buffered}`, () => {
    const host = begunWorkbook('2022-10-11', { buffered, ...options })
    const round = () => host.call('timed', 'hourlyRound')
    const days = () =>
      shown(host, 'Исполнение')
        .map(line => `${line.text('Код строки')} ${line.text('Срок')}`)
        .join('\n')
    morning(host, '2022-10-11')
    const before = days()
    enter(host, 'Дорожная карта', 8, 'Окончание', '20.10.2022')
    const states = statesOfKills(host, round)
    const expected = days()
    if (expected === before) throw new Error('The edit changes nothing.')
    return {
      host,
      states,
      afterKill: () => {
        round()
        return days() === expected ? null : 'the next hour leaves «Исполнение» as it was'
      },
    }
  })
