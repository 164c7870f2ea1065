import fs from 'node:fs'
import { schoolYear, yearTable } from './schoolYear.ts'

/** `npx tsx test/addOn/reminders/yearMain.ts` writes the golden table anew; read the difference before it is committed. */
fs.writeFileSync('test/addOn/year.golden.md', yearTable(schoolYear()))
