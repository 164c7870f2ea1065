import fs from 'node:fs'
import { yearAsMarkdown } from './golden.ts'
import { playedYear } from './play.ts'

/** `npx tsx test/addOn/playedYear/main.ts` writes the golden workbook anew; read the difference before it is committed. */
fs.writeFileSync('test/addOn/playedYear/year161.golden.md', yearAsMarkdown(playedYear()))
