import { type Day, dayFromIso } from '../day.ts'
import type { WorkCalendar } from './workCalendar.ts'

type Decree = { readonly nonWorking: string; readonly workingSaturdays: string }

/**
 * Non-working days besides ordinary weekends, and working Saturdays, as month-day, by the yearly government
 * decrees: 2023 No 1505 of 29.08.2022, 2024 No 1314 of 10.08.2023, 2025 No 1335 of 04.10.2024,
 * 2026 of 24.09.2025.
 */
const decreesByYear: Readonly<Record<string, Decree>> = {
  '2022': {
    nonWorking:
      '01-01 01-02 01-03 01-04 01-05 01-06 01-07 01-08 02-23 03-07 03-08 05-01 05-02 05-03 05-09 05-10 06-12 06-13 11-04',
    workingSaturdays: '03-05',
  },
  '2023': {
    nonWorking:
      '01-01 01-02 01-03 01-04 01-05 01-06 01-07 01-08 02-23 02-24 03-08 05-01 05-08 05-09 06-12 11-04 11-06',
    workingSaturdays: '',
  },
  '2024': {
    nonWorking:
      '01-01 01-02 01-03 01-04 01-05 01-06 01-07 01-08 02-23 03-08 04-29 04-30 05-01 05-09 05-10 06-12 11-04 12-30 12-31',
    workingSaturdays: '04-27 11-02 12-28',
  },
  '2025': {
    nonWorking:
      '01-01 01-02 01-03 01-04 01-05 01-06 01-07 01-08 02-23 03-08 05-01 05-02 05-08 05-09 06-12 06-13 11-03 11-04 12-31',
    workingSaturdays: '11-01',
  },
  '2026': {
    nonWorking:
      '01-01 01-02 01-03 01-04 01-05 01-06 01-07 01-08 01-09 02-23 03-08 03-09 05-01 05-09 05-11 06-12 11-04 12-31',
    workingSaturdays: '',
  },
}

/** What is known of 2022–2026; a year outside has no data (`hasDecree`). */
export const russianDecrees: WorkCalendar = {
  nonWorking: daysOf('nonWorking'),
  workingSaturdays: daysOf('workingSaturdays'),
}

function daysOf(list: keyof Decree): ReadonlySet<Day> {
  const days = Object.entries(decreesByYear).flatMap(([year, decree]) =>
    decree[list].split(' ').flatMap(monthDay => dayFromIso(`${year}-${monthDay}`) ?? []),
  )
  return new Set(days)
}
