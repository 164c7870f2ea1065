import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'

const fixture = readFileSync(join(__dirname, '../../fixtures/deadlines/dev.tsv'), 'utf8')

/** The cells of the fixture. */
export const allCells: readonly string[] = fixture
  .split('\n')
  .slice(1)
  .flatMap(line => line.split('\t')[1] ?? [])
  .filter(cell => cell !== '')
  .map(cell => cell.replace(/\\n/g, '\n'))

const months = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
]
const monthNames = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
]

const two = (value: number) => String(value).padStart(2, '0')
const dayNumber = fc.integer({ min: 1, max: 31 })
const year = fc.constantFrom('', ' 2022 г.', ' 2023 года', ' текущего года')
const month = fc.constantFrom(...months)
const monthName = fc.constantFrom(...monthNames)
const written = fc.oneof(
  fc.tuple(dayNumber, month, year).map(([day, name, said]) => `${day} ${name}${said}`),
  fc
    .tuple(dayNumber, fc.integer({ min: 1, max: 12 }), fc.constantFrom('.2022', '.2023', '.22'))
    .map(([day, name, said]) => `${two(day)}.${two(name)}${said}`),
)
const stretch = fc.oneof(
  monthName,
  fc.tuple(monthName, year).map(parts => parts.join('')),
  fc.constantFrom(
    'I квартал',
    '2 квартал 2023 г.',
    'III четверть',
    'осенние каникулы',
    'лето',
    '2 полугодие учебного года',
    '2023 год',
  ),
  fc.tuple(monthName, monthName).map(([first, last]) => `${first} – ${last}`),
  fc.tuple(fc.constantFrom('первая', 'II', '3-я'), month).map(([nth, name]) => `${nth} декада ${name}`),
)
const rhythm = fc.constantFrom(
  'ежемесячно',
  'ежеквартально',
  'ежегодно',
  'раз в полугодие',
  'не реже 1 раза в квартал',
  '2 раза в год',
  'еженедельно',
  'каждый вторник',
  'по средам и пятницам',
  'ежедневно',
  'третий четверг месяца',
)
const phrase = fc.oneof(
  written,
  stretch,
  rhythm,
  written.map(day => `до ${day}`),
  written.map(day => `не позднее ${day}`),
  written.map(day => `с ${day}`),
  fc.tuple(written, written).map(([first, last]) => `с ${first} по ${last}`),
  fc.tuple(dayNumber, dayNumber, month).map(([first, last, name]) => `${first}–${last} ${name}`),
  month.map(name => `до конца ${name}`),
  stretch.map(span => `в течение ${span}`),
  fc.tuple(rhythm, dayNumber).map(([often, day]) => `${often} до ${day} числа`),
  fc.tuple(rhythm, written).map(([often, day]) => `${often}, до ${day}`),
  fc
    .tuple(
      fc.constantFrom('в течение', 'не позднее', 'через'),
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom('дней', 'рабочих дней', 'недель', 'месяцев'),
    )
    .map(parts => parts.join(' ')),
  fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom('дней', 'рабочих дней', 'недель'))
    .map(([count, unit]) => `за ${count} ${unit} до начала`),
  fc.constantFrom(
    'постоянно',
    'в течение года',
    'по мере поступления',
    'по отдельному графику',
    'срок уточняется',
    'Руководители ОО',
    'далее постоянно',
  ),
)

/** Cells as clerks put them together, sensible or not. */
export const anyCell: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...allCells),
  phrase,
  fc
    .array(phrase, { minLength: 2, maxLength: 4 })
    .chain(parts => fc.constantFrom(', ', '\n', ' и ', '; ', ', далее ', ' ').map(sign => parts.join(sign))),
)
