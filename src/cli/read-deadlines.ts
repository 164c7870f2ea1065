import { parseArgs } from 'node:util'
import * as z from 'zod/mini'
import { customarySchoolYear } from '../core/calendar/customarySchoolYear.ts'
import { russianDecrees } from '../core/calendar/russianDecrees.ts'
import { type Day, dayFromIso, isoFromDay } from '../core/day.ts'
import type { Plan } from '../core/deadline/plan.ts'
import { readDeadline } from '../core/deadline/readDeadline.ts'
import type { Reading } from '../core/deadline/reading.ts'
import { fail, ok, type Result } from '../core/result.ts'
import { readDeadlinesCommand } from '../texts/ru/readDeadlinesCommand.ts'

const Question = z.object({ id: z.union([z.string(), z.number()]), cell: z.string() })
type Question = z.infer<typeof Question>

/** Of the order whose plan is read without options. */
const ORDER_DATE = '2022-10-05'

const plan = planFromArguments()
if (plan.ok) answer(await standardInput(), plan.value)
else refuse(plan.error)

/** A line that is no question is told of by its number; the others are answered. */
function answer(input: string, inside: Plan): void {
  const answers: string[] = []
  input.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') return
    const question = questionOf(line)
    if (question === null) refuse(readDeadlinesCommand.badLine(index + 1))
    else answers.push(`${JSON.stringify(answerTo(question, inside))}\n`)
  })
  process.stdout.write(answers.join(''))
}

function answerTo({ id, cell }: Question, inside: Plan) {
  const { readings, problems } = readDeadline(cell, inside)
  return { id, readings: readings.map(inContractForm), problems }
}

function inContractForm({ kind, start, end, dates }: Reading) {
  const days = { kind, start: isoOrNull(start), end: isoOrNull(end) }
  return kind === 'recurring' ? { ...days, dates: dates.map(isoFromDay) } : days
}

function isoOrNull(day: Day | null): string | null {
  return day === null ? null : isoFromDay(day)
}

function questionOf(line: string): Question | null {
  try {
    const parsed = z.safeParse(Question, JSON.parse(line))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/** Unsaid, the plan begins with its order and ends with the school year it begins in. */
function planFromArguments(): Result<Plan, string> {
  const options = givenOptions()
  if (!options.ok) return options
  const orderDate = dayOf('order-date', options.value['order-date'] ?? ORDER_DATE)
  if (!orderDate.ok) return orderDate
  const start = dayOf('from', options.value.from ?? isoFromDay(orderDate.value))
  if (!start.ok) return start
  const schoolYear = customarySchoolYear(start.value)
  const end = dayOf('to', options.value.to ?? isoFromDay(schoolYear.period.end))
  if (!end.ok) return end
  const period = { start: start.value, end: end.value }
  if (period.end < period.start) {
    return fail(readDeadlinesCommand.reversedPlan(isoFromDay(period.start), isoFromDay(period.end)))
  }
  return ok({ orderDate: orderDate.value, period, schoolYear, calendar: russianDecrees })
}

function givenOptions() {
  const text = { type: 'string' } as const
  try {
    return ok(parseArgs({ options: { 'order-date': text, from: text, to: text } }).values)
  } catch {
    return fail(readDeadlinesCommand.usage)
  }
}

function dayOf(option: string, value: string): Result<Day, string> {
  const day = dayFromIso(value)
  return day === null ? fail(readDeadlinesCommand.badDate(option, value)) : ok(day)
}

async function standardInput() {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\ufeff/, '')
}

function refuse(sentence: string): void {
  console.error(sentence)
  process.exitCode = 1
}
