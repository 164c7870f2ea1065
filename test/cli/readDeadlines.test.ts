import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { bundled } from './bundled.ts'

const command = bundled(join(__dirname, '../../src/cli/read-deadlines.ts'))

function run(input: string, ...options: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...options], {
    input,
    encoding: 'utf8',
  })
  const answers: unknown[] = stdout
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))
  return { answers, errors: stderr.split('\n').filter(line => line !== ''), status }
}

const by = (end: string) => ({ kind: 'by', start: null, end })

describe('read-deadlines', () => {
  test('a line of JSON in, a line of JSON out', () => {
    const { answers, errors, status } = run(
      '\ufeff{"id":"a","cell":"до 15.11.2022"}\r\n\r\n{"id":7,"cell":"ежеквартально до 10 числа"}\n{"id":"c","cell":""}',
    )
    expect(answers).toEqual([
      { id: 'a', readings: [by('2022-11-15')], problems: [] },
      {
        id: 7,
        readings: [
          {
            kind: 'recurring',
            start: null,
            end: null,
            dates: ['2022-10-10', '2023-01-10', '2023-04-10', '2023-07-10'],
          },
        ],
        problems: [],
      },
      { id: 'c', readings: [], problems: [] },
    ])
    expect(errors).toEqual([])
    expect(status).toBe(0)
  })

  test.each(['мусор', '[1]', '{"id":"x"}', '{"cell":"до 15 мая"}', 'null', '{"id":"x","cell":5}'])(
    'the line %s is named by its number, the others are answered',
    line => {
      const { answers, errors, status } = run(
        `{"id":"a","cell":"до 15.11.2022"}\n${line}\n{"id":"b","cell":"до 16.11.2022"}\n`,
      )
      expect(answers).toEqual([
        { id: 'a', readings: [by('2022-11-15')], problems: [] },
        { id: 'b', readings: [by('2022-11-16')], problems: [] },
      ])
      expect(errors).toEqual([
        'Строка 2: ожидался JSON вида {"id": "1", "cell": "до 15 ноября"}; строка пропущена.',
      ])
      expect(status).toBe(1)
    },
  )

  test.each<readonly [readonly string[], string, string]>([
    [[], 'до 15 ноября', '2022-11-15'],
    [['--order-date', '2023-09-01'], 'до 15 ноября', '2023-11-15'],
    [['--order-date', '2023-08-25', '--from', '2023-09-01'], 'до 15 мая', '2024-05-15'],
    [['--order-date', '2024-01-15', '--to', '2024-12-31'], 'до конца года', '2024-12-31'],
  ])('%j: %s is %s', (options, cell, end) => {
    expect(run(JSON.stringify({ id: 1, cell }), ...options).answers).toMatchObject([{ readings: [by(end)] }])
  })

  test.each<readonly [readonly string[], RegExp]>([
    [['--from', '2023'], /--from/],
    [['--order-date', '2023-02-30'], /--order-date/],
    [['--from', '2023-01-01', '--to', '2022-01-01'], /2023-01-01/],
    [['--today', '2023-01-01'], /npm run -s read-deadlines/],
  ])('%j is refused with one line', (options, sentence) => {
    const { answers, errors, status } = run('{"id":1,"cell":"до 15 мая"}', ...options)
    expect([answers, errors.length, status]).toEqual([[], 1, 1])
    expect(errors[0]).toMatch(sentence)
  })
})
