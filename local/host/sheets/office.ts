import type { Bounds } from '../cells/reference.ts'
import type { Kernel } from '../kernel/kernel.ts'
import type { ServiceClass } from '../kernel/strict.ts'
import type { Area } from '../snapshot.ts'
import type { Calculation } from './calculation.ts'
import type { ChartDraft } from './chartDraft.ts'
import type { ChartEnums } from './chartEnums.ts'
import type { Condition } from './condition.ts'
import type { Enums } from './enums.ts'
import type { PivotFilterRecord, PivotGroupRecord, PivotRecord, PivotValueRecord } from './pivotRecords.ts'
import type {
  BandingRecord,
  BookRecord,
  ChartRecord,
  FilterRule,
  Gradient,
  GroupRecord,
  MetadataLocation,
  MetadataRecord,
  NamedRangeRecord,
  ProtectionRecord,
  RichRun,
  RuleLook,
  SheetRecord,
  TextLook,
  ValidationRule,
} from './records.ts'
import type { RuleDraft } from './ruleDraft.ts'
import type { SlicerRecord } from './slicerRecord.ts'
import type { BorderLine, Colour } from './style.ts'

/** What every object that scripts hold stands on: the kernel, the workbooks, and the classes of other objects. */
export type Office = {
  readonly kernel: Kernel
  readonly enums: Enums
  readonly classes: Classes
  readonly charts: ChartEnums
  readonly books: Map<string, BookRecord>
  /** The workbook the script is bound to; scripts may make another the active one. */
  readonly boundTo: string
  active: string
  readonly calculations: WeakMap<BookRecord, Calculation>
  /** Everything written so far is safe from the end of the run. */
  readonly flush: () => void
  /** Refuses a write that Google checks late; see `Refusals`. */
  readonly refuse: (message: string) => never
  readonly settle: () => void
}

export type OfficeState = { readonly office: Office }
export type BookState = OfficeState & { readonly book: BookRecord }
export type SheetState = BookState & { readonly sheet: SheetRecord }
export type RangeState = SheetState & { readonly area: Area; readonly bounds: Bounds }
export type RangeListState = SheetState & { readonly ranges: readonly RangeState[] }
export type ProtectionState = SheetState & { readonly protection: ProtectionRecord }
export type NamedRangeState = BookState & { readonly named: NamedRangeRecord }
export type MetadataState = BookState & { readonly metadata: MetadataRecord }
export type LocationState = BookState & { readonly location: MetadataLocation }
export type FinderState = BookState & {
  readonly scope: (record: MetadataRecord) => boolean
  readonly tests: ((record: MetadataRecord) => boolean)[]
}
export type ColourState = OfficeState & { colour: Colour | null }
export type TextStyleState = OfficeState & { look: TextLook }
export type RichTextState = OfficeState & { text: string; runs: readonly RichRun[]; start: number }
export type RichTextDraft = OfficeState & { text: string; runs: RichRun[] }
export type ValidationState = OfficeState & { readonly rule: ValidationRule }
export type ValidationDraft = OfficeState & { rule: Partial<ValidationRule> }
export type ColourRuleState = OfficeState & { readonly draft: RuleDraft }
export type ColourRuleDraft = OfficeState & { draft: RuleDraft }
export type BooleanConditionState = OfficeState & { readonly condition: Condition; readonly look: RuleLook }
export type GradientState = OfficeState & { readonly gradient: Gradient }
export type FilterCriteriaState = OfficeState & { readonly rule: FilterRule }
export type FilterCriteriaDraft = OfficeState & { rule: FilterRule }
export type SortSpecState = OfficeState & { readonly column: number; readonly ascending: boolean | null }
export type BandingState = SheetState & { readonly banding: BandingRecord }
export type PivotState = SheetState & { readonly pivot: PivotRecord }
export type PivotGroupState = PivotState & { readonly group: PivotGroupRecord }
export type PivotValueState = PivotState & { readonly value: PivotValueRecord }
export type PivotFilterState = PivotState & { readonly filter: PivotFilterRecord }
export type SlicerState = SheetState & { readonly slicer: SlicerRecord }
export type GroupState = SheetState & { readonly group: GroupRecord }
export type ChartState = SheetState & { readonly chart: ChartRecord }
/** `kind` is null for a builder of no kind in particular. */
export type ChartBuilderState = SheetState & { readonly kind: string | null; draft: ChartDraft }
export type ContainerState = OfficeState & { readonly position: ChartRecord['position'] }
export type RotationState = OfficeState & { readonly degrees: number; readonly isVertical: boolean }
export type BordersState = OfficeState & {
  readonly sides: Readonly<Record<'top' | 'left' | 'bottom' | 'right', BorderLine | null>>
}
export type BorderState = OfficeState & { readonly line: BorderLine | null }
export type TextFinderState = BookState & {
  readonly places: readonly RangeState[]
  readonly sought: string
  matchCase: boolean
  entireCell: boolean
  formulas: boolean
  foldDiacritics: boolean
  pattern: boolean
  current: RangeState | null
}
export type OptionsState = OfficeState & { readonly options: Readonly<Record<string, unknown>> }
export type ImageDraft = OfficeState & { url: string | null; title: string; description: string }

/** A class for every interface of the types that the host has. */
export type Classes = {
  readonly spreadsheet: ServiceClass<BookState>
  readonly sheet: ServiceClass<SheetState>
  readonly range: ServiceClass<RangeState>
  readonly rangeList: ServiceClass<RangeListState>
  readonly selection: ServiceClass<BookState>
  readonly protection: ServiceClass<ProtectionState>
  readonly namedRange: ServiceClass<NamedRangeState>
  readonly filter: ServiceClass<SheetState>
  readonly filterCriteria: ServiceClass<FilterCriteriaState>
  readonly filterCriteriaBuilder: ServiceClass<FilterCriteriaDraft>
  readonly sortSpec: ServiceClass<SortSpecState>
  readonly metadata: ServiceClass<MetadataState>
  readonly metadataLocation: ServiceClass<LocationState>
  readonly metadataFinder: ServiceClass<FinderState>
  readonly colour: ServiceClass<ColourState>
  readonly colourBuilder: ServiceClass<ColourState>
  readonly rgbColour: ServiceClass<ColourState>
  readonly themeColour: ServiceClass<ColourState>
  readonly textStyle: ServiceClass<TextStyleState>
  readonly textStyleBuilder: ServiceClass<TextStyleState>
  readonly richText: ServiceClass<RichTextState>
  readonly richTextBuilder: ServiceClass<RichTextDraft>
  readonly validation: ServiceClass<ValidationState>
  readonly validationBuilder: ServiceClass<ValidationDraft>
  readonly colourRule: ServiceClass<ColourRuleState>
  readonly colourRuleBuilder: ServiceClass<ColourRuleDraft>
  readonly booleanCondition: ServiceClass<BooleanConditionState>
  readonly gradientCondition: ServiceClass<GradientState>
  readonly banding: ServiceClass<BandingState>
  readonly group: ServiceClass<GroupState>
  readonly pivot: ServiceClass<PivotState>
  readonly pivotGroup: ServiceClass<PivotGroupState>
  readonly pivotValue: ServiceClass<PivotValueState>
  readonly pivotFilter: ServiceClass<PivotFilterState>
  readonly slicer: ServiceClass<SlicerState>
  readonly chart: ServiceClass<ChartState>
  readonly chartBuilder: ServiceClass<ChartBuilderState>
  /** By kind: «Column». */
  readonly chartBuilders: Readonly<Record<string, ServiceClass<ChartBuilderState>>>
  readonly chartOptions: ServiceClass<OptionsState>
  readonly containerInfo: ServiceClass<ContainerState>
  readonly textRotation: ServiceClass<RotationState>
  readonly borders: ServiceClass<BordersState>
  readonly border: ServiceClass<BorderState>
  readonly textFinder: ServiceClass<TextFinderState>
  readonly cellImage: ServiceClass<ImageDraft>
  readonly cellImageBuilder: ServiceClass<ImageDraft>
}
