import { byHand } from '../byHand.ts'
import { choose } from '../workbook.ts'
import { closeCells, SHEET, workbookWithAccounts, writeAccounts } from './district.ts'

const ITEM = 'Открыть доступ школам…'

function editors(host: ReturnType<typeof workbookWithAccounts>): readonly string[] {
  let found: readonly string[] = []
  byHand(host, 'Школы', (_, app) => {
    const book: object = app.getActive()
    const users: readonly object[] = Reflect.apply(Reflect.get(book, 'getEditors'), book, [])
    found = users.map(user => String(Reflect.apply(Reflect.get(user, 'getEmail'), user, [])))
  })
  return [...found].sort()
}

function told(host: ReturnType<typeof workbookWithAccounts>): readonly string[] {
  const before = host.questions.length
  choose(host, ITEM)
  return host.questions.slice(before).map(({ prompt }) => prompt)
}

it('says who gets in, lets them in and says so; a bad address fails alone', () => {
  const host = workbookWithAccounts({ strangers: ['deputy11@example.invalid'] })
  writeAccounts(host, { 'СОШ №19': 'school19' })
  host.answer(() => ({ button: 'YES' }))
  expect(told(host)).toEqual([
    [
      'Открыть таблицу 4 учётным записям?',
      [
        'СОШ №12 — school12@example.invalid',
        'СОШ №11 — school11@example.invalid',
        'СОШ №11 — deputy11@example.invalid',
        'СОШ №5 — school5@example.invalid',
      ].join('\n'),
      'Учётная запись не указана:\nСОШ №19, СОШ «Лидер-2», Коротких С.А.',
      'Это не адреса:\nschool19',
      'Каждый сможет видеть и править всю таблицу. Чтобы каждый правил только своё, сначала выберите «Закрыть чужие ячейки…». Google может прислать им уведомление.',
    ].join('\n\n'),
    [
      'Не удалось открыть, проверьте адрес:\n✗ СОШ №11 — deputy11@example.invalid. Invalid email: deputy11@example.invalid',
      'Открыто: 3.\n✓ СОШ №12 — school12@example.invalid\n✓ СОШ №11 — school11@example.invalid\n✓ СОШ №5 — school5@example.invalid',
    ].join('\n\n'),
  ])
  expect(editors(host)).toEqual(
    ['coordinator', 'school11', 'school12', 'school5'].map(name => `${name}@example.invalid`),
  )
})

it('a second time asks about those alone who have no access yet', () => {
  const host = workbookWithAccounts()
  host.answer(() => ({ button: 'YES' }))
  choose(host, ITEM)
  expect(told(host)).toEqual([
    'Таблица уже открыта всем, чьи учётные записи указаны.\n\nДоступ уже есть: 4.\n\nУчётная запись не указана:\nСОШ №19, СОШ «Лидер-2», Коротких С.А.',
  ])
  writeAccounts(host, { 'СОШ №19': 'school19@example.invalid' })
  expect(told(host)[0]).toContain('Открыть таблицу 1 учётной записи?\n\nСОШ №19 — school19@example.invalid')
})

it('«нет» opens nothing', () => {
  const host = workbookWithAccounts()
  host.answer(() => ({ button: 'NO' }))
  expect(told(host).at(-1)).toBe('Никому ничего не открыто.')
  expect(editors(host)).toEqual(['coordinator@example.invalid'])
})

it('needs no more rights than the manifest asks for', () => {
  const host = workbookWithAccounts()
  host.answer(() => ({ button: 'YES' }))
  choose(host, ITEM)
  expect(host.runs.at(-1)?.error).toBeNull()
  expect(host.runs.at(-1)?.calls).toMatchObject({ 'Spreadsheet.addEditor': 4 })
})

describe('«Проверить готовность»', () => {
  const health = (host: ReturnType<typeof workbookWithAccounts>) =>
    choose(host, 'Проверить готовность')
      .split('\n')
      .filter(line => /Таблица|ячеек|ячейки/.test(line))

  it('says whom the workbook is closed to, what is not protected, and what to do', () => {
    const host = workbookWithAccounts()
    host.answer(() => ({ button: 'YES' }))
    expect(health(host)).toEqual([
      '✗ Таблица ещё не открыта: СОШ №12, СОШ №11, СОШ №5. Выберите «Открыть доступ школам…».',
      '✓ Защита ячеек выключена, но таблица никому больше не открыта.',
    ])
    choose(host, ITEM)
    expect(health(host)).toEqual([
      '✓ Таблица открыта всем, чьи учётные записи Google указаны.',
      '✗ Защита ячеек выключена: каждый, кому открыта таблица, может править её целиком. Выберите «Закрыть чужие ячейки…».',
    ])
    closeCells(host)
    expect(health(host)[1]).toBe('✓ Чужие ячейки закрыты.')
    byHand(host, SHEET, (sheet, app) => {
      const type = Reflect.get(Reflect.get(app, 'ProtectionType'), 'RANGE')
      const [first = {}]: object[] = Reflect.apply(Reflect.get(sheet, 'getProtections'), sheet, [type])
      Reflect.apply(Reflect.get(first, 'remove'), first, [])
    })
    expect(health(host)[1]).toBe(
      '✗ Не закрыты ячейки: СОШ №12. Программа закроет их при следующем обходе; сейчас это сделает «Закрыть чужие ячейки…».',
    )
    expect(changesOf(host)).toEqual([])
  })
})

/** Calls of the last run that change anything. */
function changesOf(host: ReturnType<typeof workbookWithAccounts>): readonly string[] {
  return Object.keys(host.runs.at(-1)?.calls ?? {}).filter(call => /\.(set|add|remove|protect)/.test(call))
}
