import { criterionFormula } from '../../../../local/export/xlsx/criteria.ts'
import { excelFormula } from '../../../../local/export/xlsx/formula.ts'
import { excelNumberFormat } from '../../../../local/export/xlsx/numberFormat.ts'
import { excelReference } from '../../../../local/export/xlsx/reference.ts'
import { TODAY } from '../sampleSnapshot.ts'

describe('a formula of Google is written for Excel', () => {
  test.each([
    ['=A1', 'A1'],
    ['=AND($D2<TODAY();$F2<>"принято")', 'AND($D2<44845,$F2<>"принято")'],
    ['=AND($D2<today( );1)', 'AND($D2<44845,1)'],
    ['=NOW()-B1>1', '44845-B1>1'],
    ['=A1="TODAY();TODAY()"', 'A1="TODAY();TODAY()"'],
    ['=A1="скажи ""да;нет"""', 'A1="скажи ""да;нет"""'],
    ["='Лист; 2'!A1;B1", "'Лист; 2'!A1,B1"],
    ['=MYTODAY();1', 'MYTODAY(),1'],
    ['=OR(A1,B1)', 'OR(A1,B1)'],
    ['A1>0', 'A1>0'],
  ])('%s → %s', (google, excel) => {
    expect(excelFormula(google, TODAY)).toBe(excel)
  })
})

describe('a criterion is written as a formula', () => {
  test.each<[string, (string | number | boolean)[], string | null]>([
    ['TEXT_EQUAL_TO', ['не "начато"'], 'B2="не ""начато"""'],
    ['TEXT_CONTAINS', ['срок'], 'ISNUMBER(SEARCH("срок",B2))'],
    ['TEXT_STARTS_WITH', ['№'], 'LEFT(B2,LEN("№"))="№"'],
    ['CELL_EMPTY', [], 'LEN(B2)=0'],
    ['NUMBER_BETWEEN', [1, 2.5], 'AND(ISNUMBER(B2),B2>=1,B2<=2.5)'],
    ['DATE_BEFORE', [44839], 'AND(ISNUMBER(B2),INT(B2)<44839)'],
    ['DATE_BEFORE_RELATIVE', ['TODAY'], 'AND(ISNUMBER(B2),INT(B2)<44845)'],
    ['DATE_AFTER_RELATIVE', ['PAST_WEEK'], 'AND(ISNUMBER(B2),INT(B2)>44838)'],
    ['DATE_EQUAL_TO', ['=TODAY()+1'], 'AND(ISNUMBER(B2),INT(B2)=(44845+1))'],
    ['TEXT_EQUAL_TO', [true], 'B2=TRUE'],
    ['SOMETHING_NEW', ['x'], null],
    ['toString', [], null],
  ])('%s %j → %s', (criteria, values, formula) => {
    expect(criterionFormula(criteria, values, 'B2', TODAY)).toBe(formula)
  })
})

describe('a reference of a rule', () => {
  test.each([
    ['Школы!A2:A', "'Школы'!$A$2:$A$1048576"],
    ['Школы!A2:B10', "'Школы'!$A$2:$B$10"],
    ["'Дорожная карта'!$C:$C", "'Дорожная карта'!$C:$C"],
    ["='O''Brien'!A1", "'O''Brien'!$A$1"],
    ['5:7', '$5:$7'],
    ['Календарный план на 2022/23 учебный год!A:A', "'Календарный план на 2022 23 уче'!$A:$A"],
  ])('%s → %s', (google, excel) => {
    expect(excelReference(google)).toBe(excel)
  })
})

describe('a number format', () => {
  test.each([
    ['0.###############', false, 'General'],
    ['General', false, 'General'],
    ['', true, 'dd.mm.yyyy'],
    ['dd.MM.yyyy', true, 'dd.mm.yyyy'],
    ['d MMMM yyyy"г. Март"', true, 'd mmmm yyyy"г. Март"'],
    ['HH:mm:ss', true, 'hh:mm:ss'],
    ['@', false, '@'],
    ['0.00%', false, '0.00%'],
    ['[<0]"просрочено на "0" дн.";[=0]"сегодня";0', false, '[<0]"просрочено на "0" дн.";[=0]"сегодня";0'],
    ['[Red]0\\D', false, '[Red]0\\D'],
  ])('%s of a date: %j → %s', (google, isDate, excel) => {
    expect(excelNumberFormat(google, isDate)).toBe(excel)
  })
})
