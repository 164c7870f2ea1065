import { evaluate } from '../../../../local/host/cells/formula/evaluate.ts'
import type { World } from '../../../../local/host/cells/formula/operand.ts'
import { parseFormula } from '../../../../local/host/cells/formula/parse.ts'
import { spellA1, spellR1C1 } from '../../../../local/host/cells/formula/spell.ts'
import { localeOf } from '../../../../local/host/cells/locale.ts'
import type { Scalar } from '../../../../local/host/cells/value.ts'

/** Column A: 1, 2, 3, «школа», blank; column B: dates; the formula stands in D2. */
const cells: Readonly<Record<string, Scalar>> = {
  '1:1': 1,
  '2:1': 2,
  '3:1': 3,
  '4:1': 'школа №5',
  '1:2': 44840,
  '2:2': 44845,
  '3:2': 44850,
  '1:3': true,
}

function world(locale: string): World {
  return {
    locale: localeOf(locale),
    today: 44845,
    now: () => 44845.375,
    here: { sheet: 'S', row: 2, column: 4 },
    cell: (_sheet, row, column) => cells[`${row}:${column}`] ?? null,
    grid: name => (name === 'S' || name === 'Другой лист' ? { rows: 10, columns: 5 } : null),
    usedRows: () => 4,
    named: name =>
      name === 'Итог' ? { sheet: 'S', area: { row: 3, column: 1, rows: 1, columns: 1 } } : null,
    notImplemented: name => {
      throw new Error(`not implemented: ${name}`)
    },
  }
}

function result(locale: string, formula: string): Scalar {
  return evaluate(parseFormula(formula, 'A1', { row: 2, column: 4 }, localeOf(locale)).tree, world(locale))
}

test.each([
  ['=1+2*3', 7],
  ['=(1+2)*3', 9],
  ['=2^3^1', 8],
  ['=-2^2', 4],
  ['=50%', 0.5],
  ['=1,5+1', 2.5],
  ['=7/2', 3.5],
  ['=1/0', { error: '#DIV/0!' }],
  ['="а"&1&ИСТИНА', 'а1ИСТИНА'],
  ['="А"="а"', true],
  ['=1<"а"', true],
  ['="а"<ИСТИНА', true],
  ['=A5=0', true],
  ['=A5=""', true],
  ['=A1<>A2', true],
  ['=A4+1', { error: '#VALUE!' }],
  ['="5"+1', 6],
  ['=ЛОЖЬ+1', 1],
  ['=$A$1+A2', 3],
  ['=Итог*2', 6],
  ["='Другой лист'!A1", 1],
  ['=Нет!A1', { error: '#REF!' }],
  ['=неизвестно', { error: '#NAME?' }],
  ['=НЕТТАКОЙ(1)', { error: '#NAME?' }],
  ['=IF(A1=1;"да";"нет")', 'да'],
  ['=IF(A1=2;"да")', false],
  ['=IF(A1=2;1/0;"нет")', 'нет'],
  ['=IFERROR(1/0;"ошибка")', 'ошибка'],
  ['=IFERROR(A1;"ошибка")', 1],
  ['=IFS(A1=2;"а";A1=1;"б")', 'б'],
  ['=SWITCH(A2;1;"а";2;"б";"в")', 'б'],
  ['=AND(A1=1;A2=2)', true],
  ['=OR(A1=2;A2=1)', false],
  ['=NOT(A1=2)', true],
  ['=ISBLANK(A5)', true],
  ['=ISBLANK(A1)', false],
  ['=ISNUMBER(B1)', true],
  ['=ISTEXT(A4)', true],
  ['=ISERROR(1/0)', true],
  ['=TODAY()', 44845],
  ['=NOW()', 44845.375],
  ['=B3-TODAY()', 5],
  ['=DATE(2022;13;1)', 44927],
  ['=YEAR(B2)&"-"&MONTH(B2)&"-"&DAY(B2)', '2022-10-11'],
  ['=WEEKDAY(B2;2)', 2],
  ['=EOMONTH(B2;0)', 44865],
  ['=EDATE(DATE(2022;1;31);1)', 44620],
  ['=NETWORKDAYS(B1;B3)', 7],
  ['=SUM(A1:A5)', 6],
  ['=SUM(A:A)', 6],
  ['=SUM(A1;"4";ИСТИНА)', 6],
  ['=AVERAGE(A1:A3)', 2],
  ['=MIN(A1:A5)', 1],
  ['=MAX(B1:B3)', 44850],
  ['=COUNT(A1:A5)', 3],
  ['=COUNTA(A1:A5)', 4],
  ['=COUNTBLANK(A1:A10)', 6],
  ['=COUNTIF(A1:A5;">1")', 2],
  ['=COUNTIF(A1:A5;2)', 1],
  ['=COUNTIF(A1:A5;"школа*")', 1],
  ['=COUNTIF(A1:A5;"ШКОЛА №?")', 1],
  ['=COUNTIF(B1:B3;"<"&TODAY())', 1],
  ['=SUMIF(A1:A3;">1";B1:B3)', 89695],
  ['=COUNTIFS(A1:A3;">0";B1:B3;">="&TODAY())', 2],
  ['=LEN(A4)', 8],
  ['=LEFT(A4;5)', 'школа'],
  ['=LEFT(A4)', 'ш'],
  ['=RIGHT(A4;2)', '№5'],
  ['=MID(A4;7;2)', '№5'],
  ['=UPPER(A4)', 'ШКОЛА №5'],
  ['=TRIM("  а   б ")', 'а б'],
  ['=SUBSTITUTE("а-б-в";"-";"+")', 'а+б+в'],
  ['=SEARCH("КОЛА";A4)', 2],
  ['=FIND("х";A4)', { error: '#VALUE!' }],
  ['=TEXT(B2;"dd.MM.yyyy")', '11.10.2022'],
  ['=HYPERLINK("https://example.invalid";"сайт")', 'сайт'],
  ['=TEXTJOIN(", ";ИСТИНА;A1:A5)', '1, 2, 3, школа №5'],
  ['=ROW()', 2],
  ['=COLUMN()', 4],
  ['=ROW(B3)', 3],
  ['=ROWS(A1:A5)', 5],
  ['=MOD(-1;3)', 2],
  ['=MOD(1;0)', { error: '#DIV/0!' }],
  ['=INT(-1,5)', -2],
  ['=ABS(-2)', 2],
  ['=ROUND(2,345;2)', 2.35],
  ['=ROUND(-2,5)', -3],
  ['=ROUNDUP(2,1)', 3],
  ['=SQRT(-1)', { error: '#NUM!' }],
  ['=INDEX(A1:B3;2;2)', 44845],
  ['=MATCH(2;A1:A3;0)', 2],
  ['=MATCH(9;A1:A3;0)', { error: '#N/A' }],
  ['=VLOOKUP(3;A1:B3;2;ЛОЖЬ)', 44850],
  ['=B1:B3', 44845],
  ['=SUM(A1:A3', { error: '#ERROR!' }],
  ['=IF(A1=1,2,3)', { error: '#ERROR!' }],
  ['=+7 (914)', { error: '#ERROR!' }],
] as const)('ru_RU: %s gives %j', (formula, expected) => {
  expect(result('ru_RU', formula)).toEqual(expected)
})

test.each([
  ['=IF(A1=1,2,3)', 2],
  ['=IF(A1=1;2;3)', 2],
  ['=1.5+1', 2.5],
  ['=SUM(A1,A2)', 3],
  ['=TRUE', true],
] as const)('en_US: %s gives %j', (formula, expected) => {
  expect(result('en_US', formula)).toEqual(expected)
})

test("a function of Google's that the host lacks names itself", () => {
  expect(() => result('ru_RU', '=QUERY(A1:B2;"select A")')).toThrow('not implemented: QUERY')
})

test.each([
  ['=R[1]C[1]', 'D4', '=E5', '=R[1]C[1]'],
  ['=R1C1', 'C3', '=$A$1', '=R1C1'],
  ['=R[1]C1', 'D4', '=$A5', '=R[1]C1'],
  ['=R1C[1]', 'D4', '=E$1', '=R1C[1]'],
  ['=RC[-1]', 'D4', '=C4', '=R[0]C[-1]'],
  ['=SUM(R[-1]C:R[-1]C[2])', 'A2', '=SUM(A1:C1)', '=SUM(R[-1]C[0]:R[-1]C[2])'],
  ['=R[-1]C & " R1C1 "', 'H15', '=H14 & " R1C1 "', '=R[-1]C[0] & " R1C1 "'],
  ["='Мой лист'!R1C1", 'A1', "='Мой лист'!$A$1", "='Мой лист'!R1C1"],
  ['=R[-5]C', 'A2', '=#REF!', '=R[-5]C[0]'],
  ['Value', 'A1', '=Value', '=Value'],
] as const)('%s in %s is %s, spelled again %s', (r1c1, at, a1, again) => {
  const position = { row: Number(at.slice(1)), column: at.charCodeAt(0) - 64 }
  const formula = parseFormula(r1c1, 'R1C1', position, localeOf('ru_RU'))
  expect(spellA1(formula, position)).toBe(a1)
  expect(spellR1C1(formula)).toBe(again)
})

test.each([
  ['=G10', '=R[4]C[1]'],
  ['=$H$12', '=R12C8'],
  ['=SUM($A$1:B$2)', '=SUM(R1C1:R2C[-4])'],
  ['=D:F', '=C[-2]:C[0]'],
  ['=$5:7', '=R5:R[1]'],
])('%s in F6 is %s', (a1, r1c1) => {
  expect(spellR1C1(parseFormula(a1, 'A1', { row: 6, column: 6 }, localeOf('ru_RU')))).toBe(r1c1)
})
