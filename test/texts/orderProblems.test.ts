import type { OrderError } from '../../src/core/order/orderError.ts'
import type { OrderWarning } from '../../src/core/order/orderWarning.ts'
import { orderError, orderWarning } from '../../src/texts/ru/orderProblems.ts'

test.each<[OrderError, string]>([
  [{ code: 'empty' }, 'Документ пуст. Вставьте текст приказа или таблицу плана.'],
  [
    { code: 'too-large', megabytes: 58, limit: 14 },
    'Документ слишком велик: 58 МБ при пределе 14 МБ. Оставьте в нём приказ, перечень школ и план и загрузите снова.',
  ],
  [
    { code: 'unknown-format', extension: 'pdf' },
    'Файлы .pdf не читаются. Подойдут приказ в Word (.docx), сохранённая веб-страница (.html), таблица (.tsv) или текст (.txt); текст можно и вставить.',
  ],
])('%j', (error, sentence) => {
  expect(orderError(error)).toBe(sentence)
})

test.each<[OrderWarning, string]>([
  [
    { code: 'duplicate-number', number: '2', section: null, rows: [2, 3, 5], identical: [[2, 5]] },
    'Номер 2 встречается 3 раза (строки 2, 3, 5); строки 2 и 5 совпадают',
  ],
  [
    {
      code: 'duplicate-number',
      number: '1.1',
      section: 'Раздел 1',
      rows: [1, 2, 3, 4, 5],
      identical: [
        [1, 2, 3],
        [4, 5],
      ],
    },
    'Номер 1.1 в разделе «Раздел 1» встречается 5 раз (строки 1, 2, 3, 4, 5); строки 1, 2 и 3 совпадают; строки 4 и 5 совпадают',
  ],
  [
    { code: 'results-do-not-pair', row: 4, deadlines: 2, results: 3 },
    'Строка 4: 2 срока и 3 результата; к каждому сроку отнесён весь результат. Разделите их на листе «Дорожная карта».',
  ],
  [
    { code: 'responsible-from-above', row: 6, responsible: 'Иванов И.И.\nРуководители ОО' },
    'Строка 6: ответственный не указан, взят из строки выше («Иванов И.И.; Руководители ОО»). Проверьте.',
  ],
])('%j', (warning, sentence) => {
  expect(orderWarning(warning)).toBe(sentence)
})
