import type { Members } from '../../kernel/strict.ts'
import type { RangeState } from '../office.ts'
import { rangeBorders } from './borders.ts'
import { rangeClear } from './clear.ts'
import { rangeCopy } from './copy.ts'
import { rangeFill } from './fill.ts'
import { rangeFormulas } from './formulas.ts'
import { rangeGroups } from './groups.ts'
import { rangeLooks } from './looks.ts'
import { rangeMarks } from './marks.ts'
import { rangeMerges } from './merges.ts'
import { rangeNotes } from './notes.ts'
import { rangePlace } from './place.ts'
import { rangeRearrange } from './rearrange.ts'
import { rangeRegions } from './regions.ts'
import { rangeRichText } from './richText.ts'
import { rangeValidations } from './validations.ts'
import { rangeValues } from './values.ts'

/** All of Range; RangeList does the same to each of its ranges. */
export const rangeMembers: Members<RangeState> = {
  ...rangePlace,
  ...rangeValues,
  ...rangeFormulas,
  ...rangeLooks,
  ...rangeRichText,
  ...rangeBorders,
  ...rangeNotes,
  ...rangeClear,
  ...rangeValidations,
  ...rangeMerges,
  ...rangeCopy,
  ...rangeFill,
  ...rangeRearrange,
  ...rangeRegions,
  ...rangeGroups,
  ...rangeMarks,
}
