import { evidenceFault } from '../../../src/core/problem/evidence.ts'
import { brokenLink } from '../../../src/core/problem/link.ts'
import { growth, LINEAR } from '../../growth.ts'

/** Cells as people fill them, and what is wrong with each; '' is good evidence. */
const cells: readonly (readonly [string, string])[] = [
  // Links.
  ['https://disk.yandex.ru/i/AbCdEf', ''],
  ['http://school12.example.ru/klastery', ''],
  ['https://drive.google.com/file/d/1aB_c/view?usp=sharing', ''],
  ['https://школа12.рф/кластеры', ''],
  ['Ссылка: https://vk.com/wall-1_2 (пост)', ''],
  ['https://a.example.ru/1\nhttps://a.example.ru/2', ''],
  ['https://a.example.ru/1; https://a.example.ru/2', ''],
  ['https://a.example.ru/1,https://a.example.ru/2', ''],
  ['HTTPS://A.EXAMPLE.RU/1', ''],
  ['htp:/school12.example.ru/klastery', 'broken-link'],
  ['http:/school12.example.ru', 'broken-link'],
  ['https//school12.example.ru', 'broken-link'],
  ['https;//school12.example.ru', 'broken-link'],
  ['hhttps://school12.example.ru', 'broken-link'],
  ['https://', 'broken-link'],
  ['https://disk', 'broken-link'],
  ['www.school12.ru/klastery', 'broken-link'],
  ['disk.yandex.ru/i/AbCdEf', 'broken-link'],
  ['сайт школа12.рф, раздел «Кластеры»', 'broken-link'],
  ['https://a.example.ru/1 и www.b.ru', 'broken-link'],
  ['javascript:alert(1)', 'unsafe-link'],
  ['https://a.example.ru/1 javascript:alert(1)', 'unsafe-link'],
  ['data:text/html,<script>', 'unsafe-link'],
  // Requisites.
  ['приказ от 10.10.2022 № 45', ''],
  ['Приказ №45 от 10.10.2022 г.', ''],
  ['пр. № 45 от 10.10.22', ''],
  ['протокол педсовета №4 от 09.12.2022', ''],
  ['Протокол №4 от «09» декабря 2022 г.', ''],
  ['справка б/н от 12.10.2022', ''],
  ['Справка от 12 октября 2022', ''],
  ['Аналитическая справка по итогам мониторинга от 14.10.2022', ''],
  ['приказ №45 от 10.10.2022.pdf', ''],
  ['исх. 215 от 11.10.2022', ''],
  ['№ 45 от 10.10.2022', ''],
  ['лист регистрации от 10.10.2022', ''],
  ['приказ № 45', 'undated'],
  ['протокол №4 от 31.02.2022', 'undated'],
  ['справка б/н', 'undated'],
  ['справка', 'incomplete'],
  ['Приказ директора', 'incomplete'],
  ['фото', 'incomplete'],
  ['10.10.2022', 'incomplete'],
  ['провели 10.10.2022', 'incomplete'],
  // Files.
  ['приказ.pdf', 'file-name'],
  ['IMG_20221011_1022.jpg', 'file-name'],
  ['C:\\Документы\\приказ от 10.10.2022 № 45.docx', 'file-name'],
  ['\\\\server\\обмен\\справка.doc', 'file-name'],
  ['file:///C:/отчёт.xlsx', 'file-name'],
  // Nothing is said.
  ['+', 'says-nothing'],
  ['++', 'says-nothing'],
  ['—', 'says-nothing'],
  ['да', 'says-nothing'],
  ['Готово!', 'says-nothing'],
  ['выполнено.', 'says-nothing'],
  ['см. выше', 'says-nothing'],
  ['См. почту', 'says-nothing'],
  ['там же', 'says-nothing'],
  ['отправлено', 'says-nothing'],
  ['есть (у завуча)', 'unclear'],
  ['1', 'says-nothing'],
  ['???', 'says-nothing'],
  // Other words.
  ['страница «Кластеры» на сайте ОО', 'unclear'],
  ['звонила Ивановой, обещала прислать', 'unclear'],
  ['8 (4236) 65-00-00, секретарь', 'unclear'],
  ['отправили на school12@example.ru', 'unclear'],
  ['=HYPERLINK("https://a.example.ru")', 'unclear'],
  ['Активно участвовали', 'unclear'],
]

it.each(cells)('%j: %s', (cell, fault) => {
  expect(evidenceFault(cell)?.fault ?? '').toBe(fault)
})

it.each([
  ['htp:/school12.example.ru/a', 'http://school12.example.ru/a'],
  ['htps://a.ru', 'https://a.ru'],
  ['https//a.ru', 'https://a.ru'],
  ['https;\\\\a.ru\\b', 'https://a.ru/b'],
  ['www.a.ru', 'https://www.a.ru'],
  ['disk.yandex.ru/i/x', 'https://disk.yandex.ru/i/x'],
  ['https://disk', ''],
])('%s should have been «%s»', (word, repaired) => {
  expect(brokenLink(word)).toEqual({ repaired })
})

it.each(['https://a.ru', 'a@b.ru', 'https', 'протокол', 'приказ.pdf', '10.10.2022', 'т.е.', 'и.о.'])(
  '%s is no broken link',
  word => {
    expect(brokenLink(word)).toBe(null)
  },
)

it('the worst of cells is read in a time that grows with its length', () => {
  const cell = (n: number) => `${'a.'.repeat(n)} ${'http'.repeat(n / 4)} ${'приказ '.repeat(n / 10)}`
  const reading = (n: number) => () => void evidenceFault(cell(n))
  expect(growth(reading(20_000), reading(40_000))).toBeLessThan(LINEAR)
})
