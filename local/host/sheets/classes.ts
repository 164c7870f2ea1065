import type { Core } from '../kernel/kernel.ts'
import type { Members, ServiceClass } from '../kernel/strict.ts'
import type { Buffer } from './buffer.ts'
import type { Enums } from './enums.ts'
import { bandingMembers } from './objects/banding.ts'
import { borderMembers, bordersMembers } from './objects/borders.ts'
import { cellImageBuilderMembers, cellImageMembers } from './objects/cellImage.ts'
import {
  CHART_KINDS,
  chartBuilderMembers,
  chartMembers,
  chartOptionsMembers,
  containerInfoMembers,
  typedChartBuilderMembers,
} from './objects/chart.ts'
import { colourRuleBuilderMembers, colourRuleMembers } from './objects/colourRule.ts'
import {
  colourBuilderMembers,
  colourMembers,
  rgbColourMembers,
  themeColourMembers,
} from './objects/colours.ts'
import {
  filterCriteriaBuilderMembers,
  filterCriteriaMembers,
  filterMembers,
  sortSpecMembers,
} from './objects/filter.ts'
import { groupMembers } from './objects/group.ts'
import { metadataFinderMembers, metadataLocationMembers, metadataMembers } from './objects/metadata.ts'
import { namedRangeMembers } from './objects/namedRange.ts'
import { pivotFilterMembers, pivotMembers } from './objects/pivot.ts'
import { pivotGroupMembers, pivotValueMembers } from './objects/pivotParts.ts'
import { protectionMembers } from './objects/protection.ts'
import { rangeListMembers } from './objects/rangeList.ts'
import { richTextBuilderMembers, richTextMembers } from './objects/richText.ts'
import { booleanConditionMembers, gradientConditionMembers } from './objects/ruleConditions.ts'
import { selectionMembers } from './objects/selection.ts'
import { slicerMembers } from './objects/slicer.ts'
import { textFinderMembers } from './objects/textFinder.ts'
import { textRotationMembers } from './objects/textRotation.ts'
import { textStyleBuilderMembers, textStyleMembers } from './objects/textStyle.ts'
import { validationBuilderMembers, validationMembers } from './objects/validation.ts'
import type { Classes } from './office.ts'
import { rangeMembers } from './range/members.ts'
import type { Refusals } from './refusals.ts'
import { sheetMembers } from './sheet/members.ts'
import { bookActive } from './spreadsheet/active.ts'
import { bookMembers } from './spreadsheet/book.ts'
import { bookMarks } from './spreadsheet/marks.ts'
import { bookNames } from './spreadsheet/names.ts'
import { bookSheets } from './spreadsheet/sheets.ts'

/** Declares every class of SpreadsheetApp. */
export function declareClasses(
  { define }: Pick<Core, 'define'>,
  buffer: Pick<Buffer, 'watched'>,
  refusals: Pick<Refusals, 'watched'>,
  { ValueType }: Pick<Enums, 'ValueType'>,
): Classes {
  const declared = <State extends object>(
    name: string,
    members: Members<State>,
    constants: Readonly<Record<string, unknown>> = {},
  ): ServiceClass<State> => {
    const buffered = buffer.watched(members)
    const made: ServiceClass<State> = define(
      'SpreadsheetApp',
      name,
      refusals.watched(buffered, self => made.objectOf(self)),
      constants,
    )
    return made
  }
  const image = { valueType: ValueType['IMAGE'] }
  return {
    spreadsheet: declared('Spreadsheet', {
      ...bookActive,
      ...bookMembers,
      ...bookSheets,
      ...bookNames,
      ...bookMarks,
    }),
    sheet: declared('Sheet', sheetMembers),
    range: declared('Range', rangeMembers),
    rangeList: declared('RangeList', rangeListMembers),
    selection: declared('Selection', selectionMembers),
    protection: declared('Protection', protectionMembers),
    namedRange: declared('NamedRange', namedRangeMembers),
    filter: declared('Filter', filterMembers),
    filterCriteria: declared('FilterCriteria', filterCriteriaMembers),
    filterCriteriaBuilder: declared('FilterCriteriaBuilder', filterCriteriaBuilderMembers),
    sortSpec: declared('SortSpec', sortSpecMembers),
    metadata: declared('DeveloperMetadata', metadataMembers),
    metadataLocation: declared('DeveloperMetadataLocation', metadataLocationMembers),
    metadataFinder: declared('DeveloperMetadataFinder', metadataFinderMembers),
    colour: declared('Color', colourMembers),
    colourBuilder: declared('ColorBuilder', colourBuilderMembers),
    rgbColour: declared('RgbColor', rgbColourMembers),
    themeColour: declared('ThemeColor', themeColourMembers),
    textStyle: declared('TextStyle', textStyleMembers),
    textStyleBuilder: declared('TextStyleBuilder', textStyleBuilderMembers),
    richText: declared('RichTextValue', richTextMembers),
    richTextBuilder: declared('RichTextValueBuilder', richTextBuilderMembers),
    validation: declared('DataValidation', validationMembers),
    validationBuilder: declared('DataValidationBuilder', validationBuilderMembers),
    colourRule: declared('ConditionalFormatRule', colourRuleMembers),
    colourRuleBuilder: declared('ConditionalFormatRuleBuilder', colourRuleBuilderMembers),
    booleanCondition: declared('BooleanCondition', booleanConditionMembers),
    gradientCondition: declared('GradientCondition', gradientConditionMembers),
    banding: declared('Banding', bandingMembers),
    group: declared('Group', groupMembers),
    pivot: declared('PivotTable', pivotMembers),
    pivotGroup: declared('PivotGroup', pivotGroupMembers),
    pivotValue: declared('PivotValue', pivotValueMembers),
    pivotFilter: declared('PivotFilter', pivotFilterMembers),
    slicer: declared('Slicer', slicerMembers),
    chart: declared('EmbeddedChart', chartMembers),
    chartBuilder: declared('EmbeddedChartBuilder', chartBuilderMembers),
    chartBuilders: Object.fromEntries(
      CHART_KINDS.map(kind => {
        const name = `Embedded${kind}ChartBuilder`
        return [kind, declared(name, typedChartBuilderMembers(name))]
      }),
    ),
    chartOptions: declared('ChartOptions', chartOptionsMembers),
    containerInfo: declared('ContainerInfo', containerInfoMembers),
    textRotation: declared('TextRotation', textRotationMembers),
    borders: declared('Borders', bordersMembers),
    border: declared('Border', borderMembers),
    textFinder: declared('TextFinder', textFinderMembers),
    cellImage: declared('CellImage', cellImageMembers, image),
    cellImageBuilder: declared('CellImageBuilder', cellImageBuilderMembers, image),
  }
}
