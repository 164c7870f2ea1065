import type { Habit } from './habits.ts'

/** The executor, or the coordinator, who has the workbook open. */
export type Hand = 'координатор' | (typeof executors)[number]

export const executors = [
  'СОШ №12',
  'СОШ №11',
  'СОШ №19',
  'СОШ «Лидер-2»',
  'СОШ №5',
  'Коротких С.А.',
] as const

/** What is typed, by the title of the column. */
type Cells = Readonly<Record<string, string>>

/** Somebody types into the row of an assignment: day, who, whose row, «№ as due», what. */
export type Entry = readonly [string, Hand, Hand, string, Cells]

/** The coordinator rearranges «Исполнение»: day, how. */
export type Rearrangement = readonly [string, Habit]

/** The coordinator enters on «Дорожная карта» when the event of a measure came: day, «№», the event's day. */
export type Happening = readonly [string, string, string]

export type Step = Entry | Rearrangement | Happening

const done = (on: string, evidence: string, comment = ''): Cells => ({
  Статус: 'выполнено',
  'Дата исполнения': on,
  'Подтверждающий документ': evidence,
  ...(comment === '' ? {} : { 'Комментарий исполнителя': comment }),
})

const accepted: Cells = { 'Решение координатора': 'принято' }

const returned = (note: string): Cells => ({
  'Решение координатора': 'возвращено',
  'Замечание координатора': note,
})

/** All of these report the same on one day. */
const each = (
  day: string,
  who: readonly Hand[],
  what: string,
  cells: (executor: Hand) => Cells,
): readonly Entry[] => who.map((executor): Entry => [day, executor, executor, what, cells(executor)])

/** The coordinator decides on these rows. */
const decide = (day: string, whose: readonly Hand[], what: string, cells: Cells): readonly Entry[] =>
  whose.map((executor): Entry => [day, 'координатор', executor, what, cells])

const schools = executors.slice(0, 5)
const [s12, s11, s19, lider, s5, korotkih] = executors

/**
 * A school year of order 161-а as it might really go: reports in time, late, wrong, out of turn and by telephone;
 * decisions of every kind; sheets rearranged in between.
 */
export const year: readonly Step[] = [
  // October: what was over before the table was there is entered afterwards.
  ['2022-10-11', korotkih, korotkih, '1 до 04.10.2022', done('03.10.2022', 'приказ от 03.10.2022 № 158-а')],
  ['2022-10-11', korotkih, korotkih, '2 до 11.10.2022', done('11.10.2022', 'письмо от 11.10.2022 № 1245')],
  ['2022-10-12', 'координатор', korotkih, '1 до 04.10.2022', accepted],
  ['2022-10-12', 'координатор', korotkih, '2 до 11.10.2022', accepted],
  ...each('2022-10-12', [s12, s11, lider], '5 до 12.10.2022', () =>
    done('12.10.2022', 'https://example.invalid/opros'),
  ),
  // A status of one's own and a date in words: both are explained and then put right.
  ['2022-10-12', s19, s19, '5 до 12.10.2022', { Статус: 'готово', 'Дата исполнения': 'вчера' }],
  ['2022-10-13', s19, s19, '5 до 12.10.2022', done('12.10.2022', 'объявление на сайте ОО от 12.10.2022')],
  ...decide('2022-10-13', [s12, s11, lider, s19], '5 до 12.10.2022', accepted),
  ['2022-10-13', 'sorts by due day'],
  // Said on the telephone.
  [
    '2022-10-14',
    'координатор',
    s5,
    '5 до 12.10.2022',
    done('12.10.2022', 'https://example.invalid/5', 'Сообщено по телефону.'),
  ],
  ...decide('2022-10-14', [s5], '5 до 12.10.2022', accepted),
  ...each('2022-10-14', [s12, s19], '5 до 14.10.2022', () => done('14.10.2022', 'справка от 14.10.2022 № 2')),
  ['2022-10-14', 'puts the problems first'],
  ...each('2022-10-15', [s12, s11, s5], '6 до 15.10.2022', () =>
    done('15.10.2022', 'чек-лист от 15.10.2022'),
  ),
  [
    '2022-10-17',
    s11,
    s11,
    '5 до 14.10.2022',
    done('17.10.2022', 'справка от 17.10.2022 № 9', 'Не было связи.'),
  ],
  ['2022-10-17', lider, lider, '5 до 14.10.2022', { Статус: 'не выполнено' }],
  [
    '2022-10-18',
    lider,
    lider,
    '5 до 14.10.2022',
    { 'Комментарий исполнителя': 'Классы на карантине с 10.10.2022.', 'Прошу перенести на': '28.10.2022' },
  ],
  [
    '2022-10-19',
    'координатор',
    lider,
    '5 до 14.10.2022',
    {
      'Решение координатора': 'срок перенесён',
      'Новый срок': '28.10.2022',
      'Замечание координатора': 'Срок перенесён по просьбе школы.',
      'Прошу перенести на': '',
    },
  ],
  ...decide('2022-10-19', [s12, s19, s11], '5 до 14.10.2022', accepted),
  ...decide('2022-10-19', [s12, s5], '6 до 15.10.2022', accepted),
  ...decide('2022-10-19', [s11], '6 до 15.10.2022', returned('Заполните раздел 3.')),
  ['2022-10-20', 'moves a school to the top'],
  ['2022-10-20', s11, s11, '6 до 15.10.2022', done('20.10.2022', 'чек-лист от 20.10.2022')],
  ['2022-10-21', 'координатор', s11, '6 до 15.10.2022', accepted],
  ['2022-10-21', s19, s19, '6 до 15.10.2022', done('21.10.2023', 'чек-лист от 21.10.2022')],
  ['2022-10-24', s19, s19, '6 до 15.10.2022', { 'Дата исполнения': '21.10.2022' }],
  ['2022-10-24', 'координатор', s19, '6 до 15.10.2022', accepted],
  ...each('2022-10-21', schools, '3 до 21.10.2022', executor =>
    done('21.10.2022', executor === s5 ? '' : 'https://example.invalid/klaster'),
  ),
  ...decide('2022-10-24', [s12, s11, s19, lider], '3 до 21.10.2022', accepted),
  [
    '2022-10-25',
    s5,
    s5,
    '3 до 21.10.2022',
    { 'Подтверждающий документ': 'https://example.invalid/5/klaster' },
  ],
  ['2022-10-26', 'координатор', s5, '3 до 21.10.2022', accepted],
  ['2022-10-28', lider, lider, '5 до 14.10.2022', done('27.10.2022', 'справка от 27.10.2022 № 31')],
  ['2022-10-31', 'координатор', lider, '5 до 14.10.2022', accepted],
  // November: the letters have come; nobody knew when.
  ['2022-11-14', korotkih, korotkih, '7 до 11.10.2022', done('11.10.2022', 'план РМЦ', 'Внесено позже.')],
  ['2022-11-15', 'координатор', korotkih, '7 до 11.10.2022', returned('Укажите номер письма.')],
  [
    '2022-11-16',
    korotkih,
    korotkih,
    '7 до 11.10.2022',
    { 'Подтверждающий документ': 'письмо от 11.10.2022 № 1246' },
  ],
  ['2022-11-17', 'координатор', korotkih, '7 до 11.10.2022', accepted],
  ['2022-11-17', 'adds a column of her own'],
  ['2022-11-21', '2', '25.11.2022'],
  ['2022-11-24', korotkih, korotkih, '2 до 25.11.2022', done('24.11.2022', 'письмо от 24.11.2022 № 1502')],
  ['2022-11-25', 'координатор', korotkih, '2 до 25.11.2022', accepted],
  // December and the winter holidays.
  ['2022-12-08', s19, s19, '4 до 15.12.2022', done('08.12.2022', 'протокол педсовета от 08.12.2022 № 4')],
  ['2022-12-12', s12, s12, '4 до 15.12.2022', done('12.12.2022', 'https://example.invalid/programmy')],
  [
    '2022-12-14',
    s5,
    s5,
    '4 до 15.12.2022',
    { 'Комментарий исполнителя': 'Программы на экспертизе.', 'Прошу перенести на': '31.01.2023' },
  ],
  [
    '2022-12-15',
    'координатор',
    s5,
    '4 до 15.12.2022',
    { 'Замечание координатора': 'Срок установлен приказом и не переносится.', 'Прошу перенести на': '' },
  ],
  ...decide('2022-12-15', [s12, s19], '4 до 15.12.2022', accepted),
  ['2022-12-19', s11, s11, '4 до 15.12.2022', done('14.12.2022', 'см. почту')],
  ['2022-12-20', 'координатор', s11, '4 до 15.12.2022', returned('Дайте ссылку на программу.')],
  ['2022-12-20', 'filters what is not begun'],
  ['2022-12-26', s11, s11, '4 до 15.12.2022', { 'Подтверждающий документ': 'https://example.invalid/11' }],
  ['2022-12-27', 'координатор', s11, '4 до 15.12.2022', accepted],
  ['2022-12-28', s5, s5, '4 до 15.12.2022', done('28.12.2022', 'приказ школы от 28.12.2022 № 211')],
  ['2022-12-29', 'координатор', s5, '4 до 15.12.2022', accepted],
  ['2023-01-09', s12, s12, '10 до 08.01.2023', done('06.01.2023', 'https://example.invalid/smena')],
  ['2023-01-09', s11, s11, '9 до 08.01.2023', done('08.01.2023', 'приказ от 30.12.2022 № 190')],
  // Out of turn: one school reports in the row of another, and puts it back.
  ['2023-01-10', s19, s11, '9 до 08.01.2023', { 'Комментарий исполнителя': 'Смену провели вместе.' }],
  ['2023-01-10', s11, s11, '9 до 08.01.2023', { 'Комментарий исполнителя': '' }],
  ['2023-01-10', s19, s19, '9 до 08.01.2023', done('08.01.2023', 'приказ от 29.12.2022 № 77')],
  ...decide('2023-01-11', [s11, s19], '9 до 08.01.2023', accepted),
  ['2023-01-11', 'координатор', s12, '10 до 08.01.2023', accepted],
  ...each('2023-01-20', [s12, s11, s19, lider], '8 до 20.01.2023', () =>
    done('19.01.2023', 'чек-лист от 19.01.2023'),
  ),
  ...decide('2023-01-23', [s12, s11, s19, lider], '8 до 20.01.2023', accepted),
  ['2023-02-01', s5, s5, '8 до 20.01.2023', done('01.02.2023', 'чек-лист от 01.02.2023', 'Болел завуч.')],
  ['2023-02-02', 'координатор', s5, '8 до 20.01.2023', accepted],
  ['2023-02-02', 'sorts by executor'],
  // Spring.
  ['2023-03-14', korotkih, korotkih, '11 до 15.03.2023', done('14.03.2023', 'справка от 14.03.2023 № 6')],
  ['2023-03-15', 'координатор', korotkih, '11 до 15.03.2023', accepted],
  ...each('2023-05-02', schools, '12 до 01.05.2023', () => done('28.04.2023', 'https://example.invalid/may')),
  ...decide('2023-05-03', schools, '12 до 01.05.2023', accepted),
  ...each('2023-05-05', [s12, s11, s19, s5], '12 до 05.05.2023', () =>
    done('05.05.2023', 'справка от 05.05.2023 № 3'),
  ),
  [
    '2023-05-10',
    lider,
    lider,
    '12 до 05.05.2023',
    { Статус: 'не выполнено', 'Комментарий исполнителя': 'Ремонт.' },
  ],
  ...decide('2023-05-11', [s12, s11, s19, s5, lider], '12 до 05.05.2023', accepted),
  // Summer: what lasted all year comes to its end.
  ...each('2023-06-20', [s12, s11, s19, s5], '14 до 20.06.2023', () =>
    done('20.06.2023', 'чек-лист от 20.06.2023'),
  ),
  ['2023-06-22', lider, lider, '14 до 20.06.2023', done('22.06.2023', 'чек-лист от 22.06.2023')],
  ...decide('2023-06-23', schools, '14 до 20.06.2023', accepted),
  ...each('2023-08-29', schools, '3 до 31.08.2023', () => done('29.08.2023', 'https://example.invalid/news')),
  ...each('2023-08-30', [s12, s11, s19, lider], '7 до 31.08.2023', () =>
    done('30.08.2023', 'отчёт от 30.08.2023 № 5'),
  ),
  ['2023-08-30', s5, s5, '13 до 31.08.2023', done('25.08.2023', 'договор от 01.06.2023 № 14')],
  ...decide('2023-08-31', schools, '3 до 31.08.2023', accepted),
  ...decide('2023-08-31', [s12, s11, s19, lider], '7 до 31.08.2023', accepted),
  ['2023-08-31', 'координатор', s5, '13 до 31.08.2023', accepted],
  ['2023-08-31', korotkih, korotkih, '13 до 31.08.2023', { Статус: 'в работе' }],
]
