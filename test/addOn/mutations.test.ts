import { type Demand, demands } from './demands.ts'
import { type Change, mutantOf, sourcesOf } from './mutant.ts'

jest.setTimeout(180_000)

const sources = sourcesOf()
const MAIN = 'src/gas/main.ts'

/** What somebody might do to the add-on | which demand stops it | what it says. */
const MUTATIONS: readonly (readonly [string, Demand, says: RegExp, Change])[] = [
  [
    'reads row by row',
    'the calls of a round do not grow with rows',
    /calls grew/,
    {
      file: 'src/gas/readTable.ts',
      from: 'open.sheet.getDataRange().getValues()',
      to: 'Array.from({ length: open.sheet.getLastRow() }, (_, at) => open.sheet.getRange(at + 1, 1, 1, open.sheet.getLastColumn()).getValues()[0])',
    },
  ],
  [
    'asks for a range in every row',
    'the calls of a round do not grow with rows',
    /calls grew/,
    {
      file: 'src/gas/readTable.ts',
      from: 'values.slice(1).map(row =>',
      to: 'values.slice(1).map(row => open.sheet.getMaxRows() &&',
    },
  ],
  [
    'hands over a block of another size',
    'every run ends well',
    /number of rows in the data does not match/,
    { file: 'src/gas/writeBlock.ts', from: '.setValues(values)', to: '.setValues(values.slice(1))' },
  ],
  [
    'writes below the grid',
    'every run ends well',
    /above the limit of 10000000 cells/,
    { file: 'src/gas/writeBlock.ts', from: 'const first = block.firstRow + 2', to: 'const first = 1e6' },
  ],
  [
    'mails when a cell is edited',
    'a person who types starts nothing that fails or mails',
    /permission to call MailApp\.sendEmail/,
    {
      file: MAIN,
      from: 'export function onOpen(): void {',
      to: "export function onEdit(): void { MailApp.sendEmail('head@example.invalid', 'x', 'y') }\nexport function onOpen(): void {",
    },
  ],
  [
    'speaks to the screen from a timed run',
    'every run ends well',
    /hourlyRound: .*Cannot call SpreadsheetApp\.getUi\(\) from this context/,
    {
      file: MAIN,
      from: 'unattended(round)',
      to: 'unattended(ports => { SpreadsheetApp.getUi(); round(ports) })',
    },
  ],
  [
    'asks who is there while the menu is made',
    'the menu is there for everyone who opens the file',
    /onOpen: .*(permission|authori)/,
    { file: MAIN, from: 'addMenu()', to: 'ScriptApp.getProjectTriggers(); addMenu()' },
  ],
  [
    'touches a service while it is loaded',
    'the gate lets it leave the house',
    /loading/,
    {
      file: MAIN,
      from: 'export function onOpen(): void {',
      to: 'const book = SpreadsheetApp.getActive()\nexport const title = () => book.getName()\nexport function onOpen(): void {',
    },
  ],
  [
    'mails through Gmail',
    'the gate lets it leave the house',
    /foreign-names/,
    { file: 'src/gas/mailPort.ts', from: 'MailApp.sendEmail(', to: 'GmailApp.sendEmail(' },
  ],
  [
    'uses a method that Google may not have',
    'the gate lets it leave the house',
    /later-methods/,
    { file: MAIN, from: 'addMenu()', to: "addMenu(); 'x'.replaceAll('x', 'y')" },
  ],
  [
    'says a problem once more beside what it said before',
    'doing it twice changes nothing the second time',
    /cells were written/,
    {
      file: 'src/app/withProblems.ts',
      from: 'row.problems === said ? row : { ...row, problems: said }',
      to: "{ ...row, problems: row.problems + said + '.' }",
    },
  ],
  [
    'throws the colours of the user away',
    'the colour rules of the user stay',
    /rules left/,
    { file: 'src/gas/colourSheet.ts', from: '[...own, ...foreign]', to: '[...own]' },
  ],
  [
    'leaves the old trigger beside the new one',
    'turning reminders on twice leaves one trigger of each handler',
    /4 triggers of 2 handlers/,
    { file: 'src/gas/triggerPort.ts', from: '    removeOwn()\n    ScriptApp', to: '    ScriptApp' },
  ],
  [
    'does not mind the lock',
    'what holds the lock is not disturbed',
    /cells were written/,
    {
      file: 'src/gas/makePorts.ts',
      from: 'if (!lock.tryLock(LOCK_WAIT)) return false',
      to: 'lock.tryLock(LOCK_WAIT)',
    },
  ],
  [
    "takes days in the script's zone",
    'days are the same in every zone of the script',
    /became/,
    {
      file: 'src/gas/clock.ts',
      from: 'if (Session.getScriptTimeZone() === timeZone) return localDay',
      to: 'if (timeZone) return localDay',
    },
  ],
  [
    'separates arguments by commas',
    'what is shown is never an error',
    /is shown/,
    {
      file: 'src/gas/writeBlock.ts',
      from: '.setFormulaR1C1(formula)',
      to: ".setFormulaR1C1(formula.split(';').join(','))",
    },
  ],
]

it('as it is, the add-on meets every demand', async () => {
  const healthy = await mutantOf(sources, null)
  const complaints = Object.entries(demands).map(([demand, look]) => [demand, look(healthy)])
  expect(complaints).toEqual(complaints.map(([demand]) => [demand, null]))
})

it.each(MUTATIONS)('an add-on that %s is stopped: %s', async (_, demand, says, change) => {
  const complaint = complaintOf(demand, await mutantOf(sources, change))
  expect(complaint).toMatch(says)
})

/** What a demand says of a mutant; what the mutant throws at a person is a complaint, too. */
function complaintOf(demand: Demand, mutant: Awaited<ReturnType<typeof mutantOf>>): string {
  try {
    return demands[demand](mutant) ?? 'It survived.'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
