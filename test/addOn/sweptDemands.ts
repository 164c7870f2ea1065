import { projectScripts } from '../../local/host/projectScripts.ts'
import { killedClosing, killedRoundOfSorted } from '../sweeps/killedClosing.ts'
import { killedMorning } from '../sweeps/killedMorning.ts'
import { killedQuietHour } from '../sweeps/killedQuietHour.ts'
import { killedReport } from '../sweeps/killedReport.ts'
import { killedYear } from '../sweeps/killedYear.ts'
import { firstComplaint } from '../sweeps/sweep.ts'
import { typedMeanwhile } from '../sweeps/typedMeanwhile.ts'
import type { Mutant } from './mutant.ts'

/** The mutant in the place of the built bundle. */
const scriptIn = (folder: string) => ({ load: projectScripts(folder), globals: 'kept' }) as const

/** What sweeps demand of the add-on, as `demands` does; the tests of the sweeps show that it meets them as it is. */
export const sweptDemands = {
  'a morning killed at any call doubles and loses no letter': ({ folder }) =>
    firstComplaint(killedMorning({ schools: 5, buffered: 'kept', bundle: folder })) ??
    firstComplaint(killedMorning({ schools: 5, buffered: 'lost', bundle: folder })),
  'what people type while rows are checked stays': ({ folder }) =>
    firstComplaint(typedMeanwhile(scriptIn(folder))),
  'mailing the report, killed at any call, sends it once': ({ folder }) =>
    firstComplaint(killedReport(scriptIn(folder))),
  'closing cells, killed at any call, is ended by the next run': ({ folder }) =>
    firstComplaint(killedClosing(folder)) ?? firstComplaint(killedRoundOfSorted(folder)),
  'a quiet hour, killed at any call, forgets no edit': ({ folder }) =>
    firstComplaint(killedQuietHour('kept', scriptIn(folder))),
  'a new year, killed at any call, loses nothing': ({ folder }) =>
    firstComplaint(killedYear('kept', scriptIn(folder))),
} as const satisfies Readonly<Record<string, (mutant: Mutant) => string | null>>
