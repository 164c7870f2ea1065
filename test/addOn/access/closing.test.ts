import type { Host } from '../../../local/host/host.ts'
import { byHand, enter, shown } from '../byHand.ts'
import { choose, morning } from '../workbook.ts'
import {
  closeCells,
  columnOf,
  executorsOpenTo,
  protectionsOf,
  SCHOOLS,
  SCHOOLS_CELLS,
  SHEET,
  workbookWithAccounts,
  writeAccounts,
} from './district.ts'

const SCHOOL = 'school12@example.invalid'

function closedWorkbook(options: Parameters<typeof workbookWithAccounts>[0] = {}): Host {
  const host = workbookWithAccounts(options)
  host.answer(() => ({ button: 'YES' }))
  closeCells(host)
  return host
}

/** The calls that changed a protection in the last run. */
function changesOfLastRun(host: Host): readonly string[] {
  const changing = /^(Range|Sheet)\.protect$|^Protection\.(set|add|remove)/
  return Object.keys(host.runs.at(-1)?.calls ?? {}).filter(call => changing.test(call))
}

describe('after «Закрыть чужие ячейки…»', () => {
  const host = closedWorkbook()

  it('every block has its range, the sheet its holes', () => {
    expect(protectionsOf(host)).toEqual([
      'I14:M25 Ячейки исполнителя: СОШ №11 [vekha:sc-ix93vt] deputy11@example.invalid,school11@example.invalid',
      'I2:M13 Ячейки исполнителя: СОШ №12 [vekha:sc-1t1d4mx] school12@example.invalid',
      'I49:M60 Ячейки исполнителя: СОШ №5 [vekha:sc-1h1pbx6] school5@example.invalid',
      'sheet Правит только координатор [vekha:sheet]  I2:M25,I49:M60',
    ])
  })

  it.each(SCHOOLS_CELLS)('schools type under «%s» in their own rows alone', title => {
    expect(executorsOpenTo(host, SCHOOL, title)).toEqual({ 'СОШ №12': '12 of 12' })
    expect(executorsOpenTo(host, 'deputy11@example.invalid', title)).toEqual({ 'СОШ №11': '12 of 12' })
    expect(executorsOpenTo(host, 'stranger@example.invalid', title)).toEqual({})
  })

  it.each(['Срок', 'Решение координатора', 'Код строки'])('and nowhere under «%s»', title => {
    expect(executorsOpenTo(host, SCHOOL, title)).toEqual({})
  })

  it('and a school that types elsewhere is told why not', () => {
    host.signIn(SCHOOL)
    host.type(SHEET, 'I13', 'в работе')
    expect(() => host.type(SHEET, 'I14', 'в работе')).toThrow(
      'You are trying to edit a protected cell or object.',
    )
    host.signIn('coordinator@example.invalid')
  })

  it.each(
    host
      .snapshot()
      .sheets.map(({ title }) => title)
      .filter(title => title !== SHEET),
  )('«%s» is the coordinator’s', title => {
    host.signIn(SCHOOL)
    expect(() => host.type(title, 'B2', 'x')).toThrow('protected cell')
    host.signIn('coordinator@example.invalid')
  })

  it('a second time changes nothing', () => {
    const before = protectionsOf(host)
    expect(closeCells(host)).toContain('Чужие ячейки закрыты.')
    expect(changesOfLastRun(host)).toEqual([])
    expect(protectionsOf(host)).toEqual(before)
  })

  it('«Настройки» say so', () => {
    expect(
      shown(host, 'Настройки')
        .find(line => line.text('Настройка') === 'Защита ячеек')
        ?.text('Значение'),
    ).toMatch(/^включена 11\.10\.2022 \d\d:\d\d, coordinator@example\.invalid$/)
  })
})

/** What happens to a closed workbook, and what the next morning makes of it. */
const happenings: readonly (readonly [string, (host: Host) => void, Readonly<Record<string, string>>])[] = [
  ['nothing', () => undefined, { 'СОШ №12': '12 of 12' }],
  [
    'the rows are sorted by due day',
    host =>
      byHand(host, SHEET, sheet => {
        sheet
          .getRange(2, 1, 65, sheet.getLastColumn())
          .sort({ column: columnOf(sheet, 'Срок'), ascending: true })
      }),
    { 'СОШ №12': '12 of 12' },
  ],
  [
    'columns are moved apart',
    host =>
      byHand(host, SHEET, sheet => {
        sheet.moveColumns(sheet.getRange(1, columnOf(sheet, 'Подтверждающий документ')), 3)
        sheet.insertColumnBefore(columnOf(sheet, 'Статус'))
      }),
    { 'СОШ №12': '12 of 12' },
  ],
  [
    'a stage is written in by hand',
    host =>
      byHand(host, 'Дорожная карта', sheet => {
        const row = sheet.getLastRow() + 1
        sheet.getRange(row, columnOf(sheet, '№')).setValue('15')
        sheet.getRange(row, columnOf(sheet, 'Мероприятие')).setValue('Ещё одно')
        sheet.getRange(row, columnOf(sheet, 'Срок по приказу')).setValue('До 01.12.2022')
        sheet.getRange(row, columnOf(sheet, 'Исполнители')).setValue('СОШ №12')
      }),
    { 'СОШ №12': '13 of 13' },
  ],
  [
    'another school takes the account over',
    host => writeAccounts(host, { 'СОШ №12': '', 'СОШ №5': SCHOOL }),
    { 'СОШ №5': '12 of 12' },
  ],
  [
    'the school takes part no more',
    host => {
      const row = shown(host, SCHOOLS).find(line => line.text('Краткое наименование') === 'СОШ №12')?.row ?? 0
      enter(host, SCHOOLS, row, 'Участвует', 'FALSE')
    },
    {},
  ],
  [
    'somebody takes protections away by hand',
    host =>
      byHand(host, SHEET, (sheet, app) => {
        const type = Reflect.get(Reflect.get(app, 'ProtectionType'), 'RANGE')
        const found: object[] = Reflect.apply(Reflect.get(sheet, 'getProtections'), sheet, [type])
        const protection = found[0] ?? {}
        Reflect.apply(Reflect.get(protection, 'remove'), protection, [])
      }),
    { 'СОШ №12': '12 of 12' },
  ],
]

describe.each(happenings)('when %s', (_, happens, expected) => {
  const host = closedWorkbook()
  happens(host)
  morning(host, '2022-10-11')

  it('the round opens to the school what is its own and nothing else', () => {
    expect(host.runs.filter(run => run.error !== null)).toEqual([])
    for (const title of ['Статус', 'Подтверждающий документ']) {
      expect(executorsOpenTo(host, SCHOOL, title)).toEqual(expected)
    }
    expect(executorsOpenTo(host, SCHOOL, 'Решение координатора')).toEqual({})
  })

  it('and the next round finds nothing to do', () => {
    host.advanceTo('2022-10-12T10:00:00+10:00')
    const rounds = host.runs.filter(run => run.functionName === 'hourlyRound' && run.cellsRead > 0)
    expect(Object.keys(rounds.at(-1)?.calls ?? {}).filter(call => /protect$|^Protection/.test(call))).toEqual(
      [],
    )
  })
})

it('an address that belongs to nobody fails alone and is told', () => {
  const host = workbookWithAccounts({ strangers: ['school11@example.invalid'] })
  host.answer(() => ({ button: 'YES' }))
  expect(closeCells(host)).toContain('Google не принял учётную запись:\nschool11@example.invalid\nИсправьте')
  expect(executorsOpenTo(host, 'deputy11@example.invalid', 'Статус')).toEqual({ 'СОШ №11': '12 of 12' })
  expect(executorsOpenTo(host, SCHOOL, 'Статус')).toEqual({ 'СОШ №12': '12 of 12' })
})

it('what the user protected stays as it is, also when all is opened again', () => {
  const host = workbookWithAccounts()
  byHand(host, SHEET, sheet => protect(sheet.getRange(1, 1, 1, 5), 'моё'))
  byHand(host, 'Календарь', sheet => protect(sheet, ''))
  host.answer(() => ({ button: 'YES' }))
  expect(closeCells(host)).toContain('лист «Календарь»')
  expect(protectionsOf(host)).toContain('A1:E1 моё')
  expect(choose(host, 'Снять защиту ячеек')).toContain('Защита снята')
  expect(protectionsOf(host)).toEqual(['A1:E1 моё'])
  expect(host.snapshot('Календарь').sheets[0]?.protections).toHaveLength(1)
  morning(host, '2022-10-11')
  expect(protectionsOf(host)).toEqual(['A1:E1 моё'])
})

function protect(place: object, description: string): void {
  const protection: object = Reflect.apply(Reflect.get(place, 'protect'), place, [])
  Reflect.apply(Reflect.get(protection, 'setDescription'), protection, [description])
}

it('a «no» changes nothing', () => {
  const host = workbookWithAccounts()
  host.answer(() => ({ button: 'NO' }))
  expect(closeCells(host)).toContain('Ничего не изменено.')
  expect(protectionsOf(host)).toEqual([])
})
