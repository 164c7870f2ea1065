import { type Change, mutantOf, sourcesOf } from './mutant.ts'
import { sweptDemands } from './sweptDemands.ts'

jest.setTimeout(180_000)

const sources = sourcesOf()

/** What somebody might do to the add-on | which sweep finds it | what it says. */
const MUTATIONS: readonly (readonly [string, keyof typeof sweptDemands, says: RegExp, Change])[] = [
  [
    'announces letters before it marks them',
    'a morning killed at any call doubles and loses no letter',
    /unknown|letter/,
    {
      file: 'src/app/sendBatch.ts',
      from: '  setMark(begun)\n  announce()',
      to: '  announce()\n  setMark(begun)',
    },
  ],
  [
    'marks the first letter of a batch alone',
    'a morning killed at any call doubles and loses no letter',
    /two letters|unknown|ledger is wrong/,
    {
      file: 'src/app/sendBatch.ts',
      from: '    if (index > 0) setMark({ ...begun, index, failed })\n',
      to: '',
    },
  ],
  [
    'sends letters that it has not announced',
    'a morning killed at any call doubles and loses no letter',
    /two letters/,
    { file: 'src/app/sendLetters.ts', from: '() => record(ports, batch, null)', to: '() => undefined' },
  ],
  [
    'marks a letter once it has left',
    'a morning killed at any call doubles and loses no letter',
    /two letters|ledger is wrong/,
    {
      file: 'src/app/sendBatch.ts',
      from: '    if (index > 0) setMark({ ...begun, index, failed })\n    const outcome = ports.mail.send(letter)\n',
      to: '    const outcome = ports.mail.send(letter)\n    if (index > 0) setMark({ ...begun, index, failed })\n',
    },
  ],
  [
    'counts a day as done before its letters leave',
    'a morning killed at any call doubles and loses no letter',
    /do not come to rest|no letter to/,
    {
      file: 'src/app/hourlyRound.ts',
      from: '    else writeDay(ports, memory, round(ports, memory))',
      to: '    else {\n      ports.memory.write({ roundDay: isoFromDay(ports.clock.today()) })\n      writeDay(ports, memory, round(ports, memory))\n    }',
    },
  ],
  [
    'leaves what it announced unflushed',
    'a morning killed at any call doubles and loses no letter',
    /two letters/,
    {
      file: 'src/gas/workbookPort.ts',
      from: '      for (const change of changes) applyOne(change)\n      SpreadsheetApp.flush()',
      to: '      for (const change of changes) applyOne(change)',
    },
  ],
  [
    'sends a letter again whose fate is unknown',
    'a morning killed at any call doubles and loses no letter',
    /two letters/,
    {
      file: 'src/core/reminder/ledger.ts',
      from: "'sending', 'sent', 'unknown', 'failed'])",
      to: "'sending', 'sent', 'failed'])",
    },
  ],
  [
    'writes over the rows between those that change',
    'what people type while rows are checked stays',
    /lost or told twice/,
    {
      file: 'src/app/changesBetween.ts',
      from: '  if (!typedIn.has(block.sheet) ||',
      to: '  if (typedIn.has(block.sheet) ||',
    },
  ],
  [
    'mails the report to whoever has had a letter today',
    'mailing the report, killed at any call, sends it once',
    /two letters on a day/,
    {
      file: 'src/app/report/mailReport.ts',
      from: 'ledger.some(entry => entry.key === letterKey(today, mailbox) && isClosed(entry))',
      to: 'ledger.length < 0 && isClosed(ledger[0])',
    },
  ],
  [
    'forgets where it was making a protection',
    'closing cells, killed at any call, is ended by the next run',
    /other protections/,
    {
      file: 'src/app/keepClosed.ts',
      from: 'making: place => ports',
      to: "making: place => place === '' && ports",
    },
  ],
  [
    'closes cells and does not remember that they are to stay closed',
    'closing cells, killed at any call, is ended by the next run',
    /protections/,
    {
      file: 'src/app/closeCells.ts',
      from: "if (memory.read().protection === '') memory.write({ protection: 'yes', guarded: '' })",
      to: 'memory.read()',
    },
  ],
  [
    'forgets an edit before it follows it',
    'a quiet hour, killed at any call, forgets no edit',
    /leaves «Исполнение» as it was/,
    {
      file: 'src/app/hourlyRound.ts',
      from: '    if (isQuiet) followEdits(ports)\n',
      to: '    forgetChange(ports, memory)\n    if (isQuiet) followEdits(ports)\n',
    },
  ],
  [
    'counts an old year as archived before it is',
    'a new year, killed at any call, loses nothing',
    /lost|not those of a whole run/,
    {
      file: 'src/app/newYear/finishNewYear.ts',
      from: '  if (!journal.isArchived) {\n',
      to: '  if (!journal.isArchived) {\n    year.keepJournal(linesOfJournal({ ...journal, isArchived: true }))\n',
    },
  ],
]

it.each(MUTATIONS)('an add-on that %s is found: %s', async (_, demand, says, change) => {
  const mutant = await mutantOf(sources, change)
  expect(sweptDemands[demand](mutant)).toMatch(says)
})
