import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { bundled } from './bundled.ts'

const ROOT = resolve(__dirname, '../..')
const ORDERS = join(ROOT, 'test/fixtures/orders')
const command = bundled(join(ROOT, 'src/cli/read-order.ts'))

/** Runs the command as npm does: in the checkout, with the caller's directory in INIT_CWD. */
function readOrder(...files: readonly string[]) {
  return spawnSync(process.execPath, [command, ...files], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: ORDERS },
  })
}

test('an order is printed as JSON in its file form, found from where the person stands', () => {
  const { stdout, stderr, status } = readOrder('tikhopolyansky-340.docx')
  const expected = JSON.parse(readFileSync(join(ORDERS, 'tikhopolyansky-340.expected.json'), 'utf8'))
  expect([JSON.parse(stdout), stderr, status]).toEqual([expected, '', 0])
})

test.each<[string, readonly string[], string]>([
  ['nothing', [], 'Укажите файл приказа: npm run -s read-order -- ФАЙЛ (.docx, .html, .tsv, .txt).'],
  ['no such file', ['нет.txt'], 'Файл «нет.txt» не найден или не открывается. Проверьте путь и имя файла.'],
  ['an empty file', ['bad/01-empty.txt'], 'Документ пуст. Вставьте текст приказа или таблицу плана.'],
  [
    'random bytes',
    ['bad/06-random.docx'],
    'Это не документ Word (.docx). Откройте файл в Word, сохраните его как «Документ Word (.docx)» или вставьте текст приказа.',
  ],
  [
    'a plan without deadlines',
    ['bad/03-no-deadline-column.tsv'],
    'В таблице плана не найден столбец «Срок». Найдены столбцы: «№ п/п», «Мероприятие», «Результат», «Ответственные». Если срок стоит в одном из них, назовите его «Срок»; если сроков нет, добавьте столбец «Срок» и загрузите план снова.',
  ],
])('%s gives one clear line and exit code 1', (_, files, sentence) => {
  const { stdout, stderr, status } = readOrder(...files)
  expect([stdout, stderr, status]).toEqual(['', `${sentence}\n`, 1])
})

test.each<[string, string]>([
  [
    'bad/04-duplicate-numbers.tsv',
    'Внимание: Номер 2 встречается 3 раза (строки 2, 3, 5); строки 2 и 5 совпадают',
  ],
  [
    'bad/08-script-and-handlers.html',
    'Внимание: В документе были сценарии, формы или встроенные страницы; они отброшены, взят только текст.',
  ],
  ['starolipovsky-sheet.tsv', 'Внимание: Не загружены столбцы: «Примечание».'],
])('%s is printed with the warning «%s»', (file, warning) => {
  const { stdout, stderr, status } = readOrder(file)
  expect(JSON.parse(stdout).measures.length).toBeGreaterThan(0)
  expect([stderr.split('\n').includes(warning), status]).toEqual([true, 0])
})
