/** How people of a locale type and see values. Patterns are Sheets number formats. */
export type Locale = {
  readonly code: string
  readonly decimal: string
  readonly group: string
  /** Between the arguments of a formula. */
  readonly separator: ',' | ';'
  readonly dateOrder: 'dmy' | 'mdy'
  readonly date: string
  readonly dayAndMonth: string
  readonly time: string
  readonly trueWord: string
  readonly falseWord: string
  readonly months: readonly string[]
  /** As months are written after a day: «11 октября»; empty where the form is the same. */
  readonly monthsOfDay: readonly string[]
  /** Other forms a month may be typed in, by month. */
  readonly typedMonths: readonly (readonly string[])[]
  readonly shortMonths: readonly string[]
  /** Monday first. */
  readonly weekdays: readonly string[]
  readonly shortWeekdays: readonly string[]
  /** Symbols and the format a typed amount gets; «0.00» stands for the digits. */
  readonly currencies: readonly { readonly symbols: readonly string[]; readonly format: string }[]
  readonly firstSheet: string
}

/** The locale of a code like `ru_RU`; a country without a row of its own borrows its language's. */
export function localeOf(code: string): Locale {
  const known = found.get(code) ?? lookUp(code)
  found.set(code, known)
  return known
}

const found = new Map<string, Locale>()

function lookUp(code: string): Locale {
  const own = LOCALES.find(({ code: known }) => known === code)
  const language = code.split(/[_-]/)[0]
  const kin = own ?? LOCALES.find(({ code: known }) => known.startsWith(`${language}_`))
  if (!kin) throw new Error(`not implemented by the local host: locale ${code}`)
  return own ?? { ...kin, code }
}

const ENGLISH = {
  decimal: '.',
  group: ',',
  separator: ',',
  time: 'h:mm:ss am/pm',
  trueWord: 'TRUE',
  falseWord: 'FALSE',
  months: words('January February March April May June July August September October November December'),
  monthsOfDay: [],
  typedMonths: [],
  shortMonths: words('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
  weekdays: words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
  shortWeekdays: words('Mon Tue Wed Thu Fri Sat Sun'),
  firstSheet: 'Sheet1',
} as const

const EURO = { symbols: ['€', 'EUR'], format: '#,##0.00[$ €]' } as const

const LOCALES: readonly Locale[] = [
  {
    code: 'ru_RU',
    decimal: ',',
    group: '\u00a0',
    separator: ';',
    dateOrder: 'dmy',
    date: 'dd.MM.yyyy',
    dayAndMonth: 'dd.MM',
    time: 'H:mm:ss',
    trueWord: 'ИСТИНА',
    falseWord: 'ЛОЖЬ',
    months: words('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'),
    monthsOfDay: words('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
    typedMonths: [[], ['фев'], [], [], [], [], [], [], ['сен'], [], [], []],
    shortMonths: words('янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.'),
    weekdays: words('понедельник вторник среда четверг пятница суббота воскресенье'),
    shortWeekdays: words('пн вт ср чт пт сб вс'),
    currencies: [{ symbols: ['₽', 'р.', 'руб.', 'руб'], format: '#,##0.00[$ ₽]' }, EURO],
    firstSheet: 'Лист1',
  },
  {
    ...ENGLISH,
    code: 'en_US',
    dateOrder: 'mdy',
    date: 'M/d/yyyy',
    dayAndMonth: 'M/d',
    currencies: [{ symbols: ['$'], format: '"$"#,##0.00' }, EURO],
  },
  {
    ...ENGLISH,
    code: 'en_GB',
    time: 'HH:mm:ss',
    dateOrder: 'dmy',
    date: 'dd/MM/yyyy',
    dayAndMonth: 'dd/MM',
    currencies: [{ symbols: ['£'], format: '"£"#,##0.00' }, EURO],
  },
  {
    code: 'de_DE',
    decimal: ',',
    group: '.',
    separator: ';',
    dateOrder: 'dmy',
    date: 'dd.MM.yyyy',
    dayAndMonth: 'dd.MM',
    time: 'HH:mm:ss',
    trueWord: 'WAHR',
    falseWord: 'FALSCH',
    months: words('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
    monthsOfDay: [],
    typedMonths: [],
    shortMonths: words('Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'),
    weekdays: words('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'),
    shortWeekdays: words('Mo Di Mi Do Fr Sa So'),
    currencies: [EURO],
    firstSheet: 'Tabellenblatt1',
  },
]

function words(line: string): readonly string[] {
  return line.split(' ')
}
