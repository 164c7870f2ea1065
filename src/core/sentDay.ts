import * as z from 'zod/mini'
import type { Day } from './day.ts'

/** A day as a page sends it: its serial number, from 1900 to 2199. */
export const sentDay = z.pipe(
  z.number().check(z.int(), z.gte(2), z.lte(109_937)),
  z.transform(serial => serial as Day),
)
