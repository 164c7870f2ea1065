import { projectScripts } from '../../local/host/projectScripts.ts'
import { begunWorkbook } from './begun.ts'
import { enter, shown } from './byHand.ts'
import { mutantOf, sourcesOf } from './mutant.ts'
import { choose } from './workbook.ts'

const SHEET = 'Исполнение'
const CHECK = 'Проверить строки'

/** A workbook that the add-on last saw when it left every spelling as it was typed. */
async function lastSeen(decision: string) {
  const older = await mutantOf(sourcesOf(), {
    file: 'src/app/rows/asUnderstood.ts',
    from: '  return isSame ? row : { ...row, ...understood }',
    to: '  return isSame ? row : row',
  })
  const before = begunWorkbook('2022-10-11', { load: projectScripts(older.folder) })
  enter(before, SHEET, 2, 'Статус', 'Выполнено')
  enter(before, SHEET, 2, 'Дата исполнения', '10.10.2022')
  enter(before, SHEET, 2, 'Подтверждающий документ', 'https://example.invalid/1')
  choose(before, CHECK)
  enter(before, SHEET, 2, 'Решение координатора', decision)
  choose(before, CHECK)
  const host = begunWorkbook('2022-10-11', { from: before.checkpoint() })
  choose(host, CHECK)
  return shown(host, SHEET)[0]
}

it.each([['возвращено'], ['принято']])(
  'a word that is put right where «%s» stands is no new report',
  async decision => {
    const row = await lastSeen(decision)
    expect([row?.text('Статус'), row?.text('Решение координатора'), row?.text('Замечания')]).toEqual([
      'выполнено',
      decision,
      decision === 'возвращено' ? expect.any(String) : '',
    ])
  },
)
