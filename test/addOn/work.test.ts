import { callsComplaint, jobComplaint, jobsAt } from '../sweeps/jobsAt.ts'

const few = jobsAt({ assignments: 65, schools: 5 })
const many = jobsAt({ assignments: 700, schools: 50 })

it.each([...few, ...many].map(taken => [taken.job, taken.assignments, taken] as const))(
  '%s of %i assignments ends well and in time, a round in one and a half of its floor',
  (_job, _assignments, taken) => {
    expect(jobComplaint(taken)).toBeNull()
  },
)

it('the daily round makes the same calls at every size', () => {
  expect(callsComplaint(few, many)).toBeNull()
})
