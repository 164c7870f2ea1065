import type {
  CellSnapshot,
  ColourRuleSnapshot,
  Look,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../../../local/host/snapshot.ts'

/** 11.10.2022 */
export const TODAY = 44845

const PLAIN: Look = {
  background: null,
  fontColour: null,
  fontSize: 10,
  bold: false,
  italic: false,
  strikethrough: false,
  wrap: false,
  horizontal: null,
  vertical: 'bottom',
}

export function cell(
  row: number,
  column: number,
  value: string | number | boolean,
  rest: Partial<Omit<CellSnapshot, 'look'>> & { readonly look?: Partial<Look> } = {},
): CellSnapshot {
  return {
    row,
    column,
    value,
    isDate: false,
    display: String(value),
    formula: null,
    numberFormat: '0.###############',
    note: null,
    link: null,
    conditionalLook: {},
    ...rest,
    look: { ...PLAIN, ...rest.look },
  }
}

export function sheet(title: string, rest: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return {
    id: 0,
    title,
    hidden: false,
    tabColour: null,
    rows: 100,
    columns: 8,
    frozenRows: 0,
    frozenColumns: 0,
    columnWidths: [],
    hiddenColumns: [],
    hiddenRows: [],
    merges: [],
    cells: [],
    validations: [],
    colourRules: [],
    protections: [],
    filter: null,
    charts: [],
    ...rest,
  }
}

export function workbook(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return {
    name: 'Дорожная карта',
    locale: 'ru_RU',
    timeZone: 'Asia/Vladivostok',
    today: TODAY,
    active: { sheet: 'Дорожная карта', row: 1, column: 1 },
    sheets,
  }
}

const HEAD: Partial<Look> = {
  background: '#1f4e79',
  fontColour: '#ffffff',
  bold: true,
  wrap: true,
  vertical: 'middle',
}
const DAYS = '[<0]"просрочено на "0" дн.";[=0]"сегодня";0" дн."'

const DATA = { row: 2, column: 4, rows: 98, columns: 2 }

export const COLOUR_RULES: readonly ColourRuleSnapshot[] = [
  {
    areas: [DATA],
    criteria: 'CUSTOM_FORMULA',
    values: ['=$F2="принято"'],
    look: { background: '#d9ead3', strikethrough: true },
  },
  {
    areas: [DATA],
    criteria: 'CUSTOM_FORMULA',
    values: ['=AND(ISNUMBER($D2);$D2<TODAY())'],
    look: { background: '#f4cccc', fontColour: '#990000', bold: true },
  },
  {
    areas: [DATA],
    criteria: 'CUSTOM_FORMULA',
    values: ['=AND(ISNUMBER($D2);$D2<=TODAY()+7)'],
    look: { background: '#fff2cc' },
  },
  {
    areas: [{ row: 2, column: 6, rows: 98, columns: 1 }],
    criteria: 'TEXT_EQUAL_TO',
    values: ['в работе'],
    look: { background: '#cfe2f3', italic: true },
  },
]

/** A small sheet of assignments with everything that an export may meet. */
export const ASSIGNMENTS = sheet('Исполнение', {
  tabColour: '#1f4e79',
  frozenRows: 1,
  frozenColumns: 2,
  columnWidths: [20, 60, 320, 100, 150, 120, 200, 90],
  hiddenColumns: [1],
  hiddenRows: [7],
  merges: [{ row: 8, column: 2, rows: 1, columns: 3 }],
  filter: { row: 1, column: 1, rows: 99, columns: 8 },
  cells: [
    ...['id', '№', 'Мероприятие', 'Срок', 'Осталось', 'Статус', 'Подтверждение', 'Балл'].map((title, index) =>
      cell(1, index + 1, title, { look: HEAD }),
    ),
    ...row(2, '1.2', '=HYPERLINK("http://example.invalid";"x")', TODAY - 3, 'в работе'),
    ...row(3, '2', '+7 (4236) 00-00-00', TODAY, 'в работе'),
    ...row(4, '3', '-минус в начале', TODAY + 5, 'не начато'),
    ...row(5, '4', '@собака', TODAY + 40, 'в работе'),
    ...row(6, '5', 'Совещание\nс директорами', TODAY - 9, 'принято'),
    ...row(7, '6', 'скрытая строка', TODAY, 'в работе'),
    cell(8, 2, 'Объединено', { look: { horizontal: 'center', bold: true, background: '#eeeeee' } }),
    cell(8, 3, 'не видно'),
    cell(2, 7, 'отчёт', { link: 'https://example.invalid/report', note: 'Ссылка школы' }),
    cell(3, 7, 'нажми', { link: 'javascript:alert(1)' }),
    cell(2, 8, 0.256, { numberFormat: '0.0%', display: '25,6%' }),
    cell(3, 8, true, { display: 'ИСТИНА' }),
  ],
  validations: [
    {
      area: { row: 2, column: 6, rows: 98, columns: 1 },
      rule: {
        criteria: 'VALUE_IN_LIST',
        values: ['не начато', 'в работе', 'выполнено', 'принято'],
        allowInvalid: false,
        helpText: 'Выберите статус из списка',
      },
    },
    {
      area: { row: 2, column: 4, rows: 98, columns: 1 },
      rule: { criteria: 'DATE_IS_VALID_DATE', values: [], allowInvalid: true, helpText: null },
    },
    {
      area: { row: 2, column: 3, rows: 98, columns: 1 },
      rule: {
        criteria: 'VALUE_IN_LIST',
        values: ['совещание, очно', 'отчёт'],
        allowInvalid: false,
        helpText: null,
      },
    },
  ],
  colourRules: COLOUR_RULES,
  protections: [
    {
      area: 'sheet',
      description: 'Исполнение',
      warningOnly: false,
      editors: [],
      holes: [{ row: 2, column: 6, rows: 20, columns: 2 }],
    },
  ],
})

function row(
  number: number,
  code: string,
  measure: string,
  due: number,
  status: string,
): readonly CellSnapshot[] {
  const left = due - TODAY
  return [
    cell(number, 1, `stage-${number}`),
    cell(number, 2, code, { numberFormat: '@' }),
    cell(number, 3, measure, { numberFormat: '@', look: { wrap: true } }),
    cell(number, 4, due, { isDate: true, numberFormat: 'dd.MM.yyyy', display: `serial ${due}` }),
    cell(number, 5, left, { formula: `=D${number}-TODAY()`, numberFormat: DAYS, display: `${left} дн.` }),
    cell(number, 6, status),
  ]
}
