import type { Host } from '../../local/host/host.ts'
import type { InstallOptions } from '../../local/host/index.ts'
import { begunWorkbook } from '../addOn/begun.ts'
import { enter, shown } from '../addOn/byHand.ts'
import { choose } from '../addOn/workbook.ts'
import type { Sweep } from './sweep.ts'

const SHEET = 'Исполнение'

/** Sheet, row, title, what is typed. */
type Typing = readonly [string, number, string, string]

/** What the command has to do: rows above and below those that somebody types in meanwhile. */
const spoilt: readonly Typing[] = [
  ['Дорожная карта', 2, 'Срок по приказу', 'до 25.10.2022'],
  ['Дорожная карта', 9, 'Срок по приказу', 'до 25.10.2022'],
  [SHEET, 2, 'Статус', 'готово'],
  [SHEET, 60, 'Статус', 'готово'],
  [SHEET, 3, 'Планируемый результат', 'своё'],
  [SHEET, 50, 'Планируемый результат', 'своё'],
  ['Школы', 2, 'Электронная почта', 'почта'],
]

const meanwhile: readonly Typing[] = [
  [SHEET, 30, 'Статус', 'в работе'],
  [SHEET, 30, 'Комментарий исполнителя', 'сделаем завтра'],
  [SHEET, 2, 'Комментарий исполнителя', 'звонили'],
  ['Дорожная карта', 5, 'Окончание', '20.10.2022'],
  ['Дорожная карта', 6, 'Исполнители', 'СОШ №5'],
  ['Школы', 3, 'Электронная почта', 'new@example.invalid'],
]

const CHECK = 'Проверить строки'

/** What people type while «Проверить строки» works stays, and is history once. */
export const typedMeanwhile = (options: InstallOptions = {}): Sweep => ({
  name: 'typed before any call of «Проверить строки»',
  prepare: () => {
    const host = begunWorkbook('2022-10-11', options)
    choose(host, CHECK)
    for (const typing of spoilt) enter(host, ...typing)
    const spoiled = host.checkpoint()
    choose(host, CHECK)
    return {
      count: callsOf(host),
      look: index => {
        host.goBack(spoiled)
        let isDone = false
        const act = () => {
          if (isDone) return
          isDone = true
          for (const typing of meanwhile) enter(host, ...typing)
        }
        host.plan([{ kind: 'meanwhile', atCall: index + 1, act }])
        choose(host, CHECK)
        host.plan([])
        choose(host, CHECK)
        const told = shown(host, 'История').map(line => line.text('Стало'))
        const lost = meanwhile.filter(([title, row, column, text]) => {
          const line = shown(host, title).find(each => each.row === row)
          return line?.text(column) !== text || told.filter(each => each === text).length !== 1
        })
        if (!isDone) return 'nobody typed'
        return lost.length === 0
          ? null
          : `typed before call ${index + 1}, lost or told twice: ${lost.join('; ')}`
      },
    }
  },
})

function callsOf(host: Host): number {
  const checked = host.runs.findLast(run => run.functionName === 'checkRows')
  if (checked === undefined) throw new Error('Nothing was checked.')
  return checked.totalCalls
}
