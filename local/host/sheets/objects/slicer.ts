import type { Members } from '../../kernel/strict.ts'
import { changed, rangeObject, rangeOf } from '../access.ts'
import { colourObject, colourOf, demandColour, plainColour } from '../colour.ts'
import type { SlicerState } from '../office.ts'
import { DEFAULT_ALIGNMENT, type SlicerRecord } from '../slicerRecord.ts'

/** A slicer is kept as it was set; it filters for the person who looks, so no row is hidden by it here. */
export const slicerMembers: Members<SlicerState> = {
  getBackgroundColor: ({ slicer }) => slicer.background && plainColour(slicer.background),
  getBackgroundColorObject: ({ office, slicer }) =>
    slicer.background && colourObject(office, slicer.background),
  getColumnPosition: ({ slicer }) => slicer.column,
  getContainerInfo: ({ office, slicer }) =>
    office.classes.containerInfo.create({ office, position: slicer.position }),
  getFilterCriteria: ({ office, slicer }) =>
    slicer.rule && office.classes.filterCriteria.create({ office, rule: slicer.rule }),
  getRange: self => rangeObject(self, self.slicer.area),
  getTitle: ({ slicer }) => slicer.title,
  getTitleHorizontalAlignment: ({ slicer }) => slicer.alignment,
  getTitleTextStyle: ({ office, slicer }) => office.classes.textStyle.create({ office, look: slicer.look }),
  isAppliedToPivotTables: ({ slicer }) => slicer.onPivots,
  remove: self => {
    self.sheet.slicers = self.sheet.slicers.filter(({ id }) => id !== self.slicer.id)
    changed(self)
  },
  setApplyToPivotTables: (self, onPivots: boolean) => set(self, { onPivots }),
  setBackgroundColor: (self, colour: string | null) =>
    set(self, { background: demandColour(self.office, colour) ?? null }),
  setBackgroundColorObject: (self, colour: object | null) =>
    set(self, { background: colourOf(self.office, colour) ?? null }),
  setColumnFilterCriteria: (self, column: number, criteria: object | null) => {
    const { office, slicer } = self
    if (column < 1 || column > slicer.area.columns) office.kernel.fail('The column is outside of the slicer.')
    return set(self, { column, rule: office.classes.filterCriteria.stateOf(criteria)?.rule ?? null })
  },
  setPosition: (self, row: number, column: number, offsetX: number, offsetY: number) =>
    set(self, { position: [row, column, offsetX, offsetY] }),
  setRange: (self, range: object) => set(self, { area: rangeOf(self.office, range).area }),
  setTitle: (self, title: string) => set(self, { title }),
  setTitleHorizontalAlignment: (self, alignment: string | null) =>
    set(self, { alignment: alignment ?? DEFAULT_ALIGNMENT }),
  setTitleTextStyle: (self, style: object) =>
    set(self, { look: self.office.classes.textStyle.stateOf(style)?.look ?? {} }),
}

export function slicerObject({ office, book, sheet, slicer }: SlicerState): object {
  return office.classes.slicer.create({ office, book, sheet, slicer })
}

function set(self: SlicerState, change: Partial<SlicerRecord>): object {
  Object.assign(self.slicer, change)
  changed(self)
  return slicerObject(self)
}
