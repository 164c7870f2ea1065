import { loadScript } from '../../local/host/load.ts'

type Row = readonly [fact: string, expected: string, found: string, verdict: string]

/** The probe as a person uses it: start, type the day, wait, report. */
function probed(buffered: 'kept' | 'lost'): { readonly rows: readonly Row[]; readonly shown: number } {
  const { host } = loadScript('build/probe', {
    now: '2022-10-11T07:30:00+10:00',
    timeZone: 'Asia/Vladivostok',
    locale: 'ru_RU',
    buffered,
  })
  host.open()
  host.click('Probe', '1. Start')
  host.type('Probe', 'F4', '12.10.2022')
  host.advanceTo('2022-10-11T07:50:00+10:00')
  const table = String(host.call('editor', 'probeReport'))
  const [, , ...lines] = table.split('\n')
  const sheet = host.snapshot().sheets.find(({ title }) => title === 'Probe')
  return {
    rows: lines.map(line => line.slice(2, -2).split(' | ') as unknown as Row),
    shown: sheet?.cells.filter(({ column, row }) => column === 4 && row > 1).length ?? 0,
  }
}

const { rows, shown } = probed('kept')

it('the table is full: every fact has an answer, in the log and on the sheet', () => {
  expect(rows.length).toBeGreaterThan(40)
  expect(shown).toBe(rows.length)
  expect(rows.filter(row => row.length !== 4 || row[2] === '' || row[3] === 'open')).toEqual([])
})

it('the local host implements all that is asked', () => {
  expect(rows.filter(([, , found]) => found.includes('not implemented'))).toEqual([])
})

it('what the local host assumes is what the probe expects, but for the PDF, which needs a browser', () => {
  const otherwise = rows.filter(([, , , verdict]) => verdict === 'OTHERWISE').map(([fact]) => fact)
  expect(otherwise).toEqual(['HTML becomes a PDF'])
})

it('a host that loses what was not flushed is told from one that keeps it', () => {
  const found = (all: readonly Row[], fact: string) => all.find(([name]) => name === fact)?.[2]
  const lost = probed('lost').rows
  expect(found(lost, 'a cell written and not flushed before a kill')).toBe('lost')
  expect(found(lost, 'a cell written and flushed before a kill')).toBe('kept')
})
