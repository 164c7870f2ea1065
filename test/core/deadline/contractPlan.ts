import { russianDecrees } from '../../../src/core/calendar/russianDecrees.ts'
import { type Day, dayFromIso } from '../../../src/core/day.ts'
import type { Plan } from '../../../src/core/deadline/plan.ts'

/** The plan that every cell of the fixture is read inside: an order of 5 October 2022 for the school year 2022/23. */
export const contractPlan: Plan = {
  orderDate: day('2022-10-05'),
  period: { start: day('2022-10-05'), end: day('2023-08-31') },
  schoolYear: {
    period: { start: day('2022-09-01'), end: day('2023-08-31') },
    holidays: {
      autumn: { start: day('2022-10-31'), end: day('2022-11-06') },
      winter: { start: day('2022-12-31'), end: day('2023-01-08') },
      firstGrade: { start: day('2023-02-13'), end: day('2023-02-19') },
      spring: { start: day('2023-03-25'), end: day('2023-04-02') },
      summer: { start: day('2023-06-01'), end: day('2023-08-31') },
    },
    lessonsEnd: day('2023-05-31'),
  },
  calendar: russianDecrees,
}

export function day(iso: string): Day {
  const found = dayFromIso(iso)
  if (found === null) throw new Error(`No such day: ${iso}`)
  return found
}
