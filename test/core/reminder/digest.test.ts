import fc from 'fast-check'
import { type Digest, digestsOn } from '../../../src/core/reminder/digest.ts'
import { digestsToSend, withinQuota } from '../../../src/core/reminder/ledger.ts'
import { isMailbox, mailboxesIn, normaliseMailbox } from '../../../src/core/reminder/mailbox.ts'
import { day, plan161, sampleAssignment, school12 } from '../sample.ts'

const today = day('2022-10-11')
const assignments = [
  sampleAssignment({ id: 'a', due: '2022-10-21' }),
  sampleAssignment({ id: 'b', due: '2022-10-12' }),
  sampleAssignment({ id: 'c', due: '2022-12-15' }),
  sampleAssignment({ id: 'd', due: '2022-10-07' }),
  sampleAssignment({ id: 'e', due: '2022-10-12', submission: { status: 'done' } }),
  sampleAssignment({ id: 'f' }),
]

const listed = (digest: Digest | undefined) => digest?.items.map(item => [item.assignment.id, item.daysLeft])

describe('one letter for a mailbox and day', () => {
  it('lists what is overdue and what is due within the longest lead, nearest first', () => {
    const digests = digestsOn(assignments, today, plan161)
    expect(digests.map(digest => digest.mailbox)).toEqual(['school12@example.invalid'])
    expect(listed(digests[0])).toEqual([
      ['d', -4],
      ['b', 1],
      ['a', 10],
    ])
  })

  it('does not go when nothing gives it a cause', () => {
    expect(digestsOn([sampleAssignment({ due: '2022-10-21' })], today, plan161)).toEqual([])
  })

  it('is not empty when a lead that falls on a Sunday is said on Friday', () => {
    const friday = day('2022-10-14')
    expect(listed(digestsOn([sampleAssignment({ id: 'x', due: '2022-10-30' })], friday, plan161)[0])).toEqual(
      [['x', 16]],
    )
  })

  it('merges the executors that share a mailbox, whatever its case', () => {
    const korotkih = { ...school12, id: 'pe-1', name: 'Коротких С.А.', emails: [' School12@Example.invalid'] }
    const digests = digestsOn(
      [
        sampleAssignment({ due: '2022-10-12' }),
        sampleAssignment({ id: 'z', due: '2022-10-12', executor: korotkih }),
      ],
      today,
      plan161,
    )
    expect(digests.map(digest => digest.executors)).toEqual([['СОШ №12', 'Коротких С.А.']])
  })

  it('goes to each mailbox of a school and to none that is no address', () => {
    const executor = { ...school12, emails: ['a@example.invalid', 'b@example.invalid', 'нет'] }
    const digests = digestsOn([sampleAssignment({ due: '2022-10-12', executor })], today, plan161)
    expect(digests.map(digest => digest.mailbox)).toEqual(['a@example.invalid', 'b@example.invalid'])
  })

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(assignments, { minLength: assignments.length }), shuffled => {
        expect(digestsOn(shuffled, today, plan161)).toEqual(digestsOn(assignments, today, plan161))
      }),
    )
  })
})

describe('the ledger', () => {
  const digests = digestsOn(assignments, today, plan161)
  const key = digests[0]?.key ?? ''

  it.each([
    ['sent', 0],
    ['sending', 0],
    ['unknown', 0],
    ['failed', 0],
    ['queued', 1],
  ] as const)('a letter that is %s leaves %i to send', (state, left) => {
    expect(digestsToSend(digests, [{ key, state, told: [] }])).toHaveLength(left)
  })

  it.each([
    [3, 100, 5, 3, 0],
    [3, 7, 5, 2, 1],
    [3, 5, 5, 0, 3],
    [3, 0, 5, 0, 3],
  ])(
    '%i letters with a quota of %i and a reserve of %i: %i now, %i later',
    (count, quota, reserve, now, queued) => {
      const split = withinQuota(Array.from({ length: count }), quota, reserve)
      expect([split.now.length, split.queued.length]).toEqual([now, queued])
    },
  )
})

describe('mailboxes', () => {
  it.each(['a@example.invalid', 'school-12.nakhodka@mail.example.invalid'])('%s is one', address => {
    expect(isMailbox(address)).toBe(true)
  })

  it.each([
    '',
    'нет',
    'a@b',
    'a b@example.invalid',
    'a@example.invalid,b@example.invalid',
    '<a@example.invalid>',
    'a@.invalid',
  ])('«%s» is none', address => {
    expect(isMailbox(address)).toBe(false)
  })

  it('are separated by commas, semicolons and spaces', () => {
    expect(mailboxesIn(' a@example.invalid; b@example.invalid,c@example.invalid\n')).toEqual([
      'a@example.invalid',
      'b@example.invalid',
      'c@example.invalid',
    ])
    expect(normaliseMailbox(' A@Example.Invalid ')).toBe('a@example.invalid')
  })
})
