import { roundComplaint, twoDays } from '../sweeps/roundCalls.ts'
import { linesOf } from './workbook.ts'

it('a round costs the same calls at 65 and at 650 assignments, an idle hour four at most', () => {
  const [few, many] = [twoDays(13), twoDays(130)]
  expect([few, many].map(host => linesOf(host, 'Исполнение').length)).toEqual([65, 650])
  expect(roundComplaint(few, many)).toBeNull()
})
