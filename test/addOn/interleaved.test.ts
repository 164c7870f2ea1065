import { begunWorkbook } from './begun.ts'
import { enter, shown } from './byHand.ts'
import { spread } from './reminders/torture.ts'
import { choose } from './workbook.ts'

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

const prepared = begunWorkbook('2022-10-11')
choose(prepared, 'Проверить строки')
for (const typing of spoilt) enter(prepared, ...typing)
const saved = prepared.save()
choose(prepared, 'Проверить строки')
const calls = prepared.runs.filter(run => run.functionName === 'checkRows').at(-1)?.totalCalls ?? 0

it.each(spread(Number(process.env['KILLS'] ?? 12), 1)(calls))(
  'what people type before call %i of «Проверить строки» stays, and is history once',
  atCall => {
    const host = begunWorkbook('2022-10-11', { saved })
    let isDone = false
    const act = () => {
      if (isDone) return
      isDone = true
      for (const typing of meanwhile) enter(host, ...typing)
    }
    host.plan([{ kind: 'meanwhile', atCall, act }])
    choose(host, 'Проверить строки')
    host.plan([])
    choose(host, 'Проверить строки')
    const texts = (typings: readonly Typing[]) =>
      typings.map(([title, row, column]) =>
        shown(host, title)
          .find(line => line.row === row)
          ?.text(column),
      )
    expect(texts(meanwhile)).toEqual(meanwhile.map(([, , , text]) => text))
    expect(isDone).toBe(true)
    const told = shown(host, 'История').map(line => line.text('Стало'))
    for (const [, , , text] of meanwhile)
      expect([text, told.filter(each => each === text)]).toEqual([text, [text]])
  },
)
