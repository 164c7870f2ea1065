import { jobsAt25000 } from '../sweeps/jobsAt.ts'
import { killedClosing, killedRoundOfSorted } from '../sweeps/killedClosing.ts'
import { killedImport } from '../sweeps/killedImport.ts'
import { killedMorning, reallyKilledMorning } from '../sweeps/killedMorning.ts'
import { killedQuietHour } from '../sweeps/killedQuietHour.ts'
import { killedReport } from '../sweeps/killedReport.ts'
import { killedYear } from '../sweeps/killedYear.ts'
import { paste5000 } from '../sweeps/largePaste.ts'
import { planOf2000 } from '../sweeps/largePlan.ts'
import { roundOf6500 } from '../sweeps/roundCalls.ts'
import type { Sweep } from '../sweeps/sweep.ts'
import { typedMeanwhile } from '../sweeps/typedMeanwhile.ts'

const modes = ['kept', 'lost'] as const

/** Everything of which `npm test` looks at a sample. */
export const sweeps: readonly Sweep[] = [
  ...modes.flatMap(buffered => [
    ...[5, 50, 500].map(schools => killedMorning({ schools, buffered })),
    ...[5, 50].map(schools => reallyKilledMorning({ schools, buffered })),
    killedYear(buffered),
    killedQuietHour(buffered),
  ]),
  killedClosing(),
  killedRoundOfSorted(),
  killedReport(),
  killedImport,
  typedMeanwhile(),
  jobsAt25000,
  paste5000,
  roundOf6500,
  planOf2000,
]
