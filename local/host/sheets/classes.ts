import type { Core } from '../kernel/kernel.ts'
import type { Buffer } from './buffer.ts'
import { bandingMembers } from './objects/banding.ts'
import { borderMembers, bordersMembers } from './objects/borders.ts'
import { cellImageBuilderMembers, cellImageMembers } from './objects/cellImage.ts'
import {
  chartBuilderMembers,
  chartMembers,
  chartOptionsMembers,
  containerInfoMembers,
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
import { protectionMembers } from './objects/protection.ts'
import { rangeListMembers } from './objects/rangeList.ts'
import { richTextBuilderMembers, richTextMembers } from './objects/richText.ts'
import { booleanConditionMembers, gradientConditionMembers } from './objects/ruleConditions.ts'
import { selectionMembers } from './objects/selection.ts'
import { textFinderMembers } from './objects/textFinder.ts'
import { textRotationMembers } from './objects/textRotation.ts'
import { textStyleBuilderMembers, textStyleMembers } from './objects/textStyle.ts'
import { validationBuilderMembers, validationMembers } from './objects/validation.ts'
import type { Classes } from './office.ts'
import { rangeMembers } from './range/members.ts'
import { sheetMembers } from './sheet/members.ts'
import { bookActive } from './spreadsheet/active.ts'
import { bookMembers } from './spreadsheet/book.ts'
import { bookMarks } from './spreadsheet/marks.ts'
import { bookNames } from './spreadsheet/names.ts'
import { bookSheets } from './spreadsheet/sheets.ts'

/** Declares every class of SpreadsheetApp. */
export function declareClasses({ define }: Pick<Core, 'define'>, buffer: Pick<Buffer, 'watched'>): Classes {
  const made = <State extends object>(
    name: string,
    ...members: readonly Parameters<typeof define<State>>[2][]
  ) => define<State>('SpreadsheetApp', name, buffer.watched(Object.assign({}, ...members)))
  return {
    spreadsheet: made('Spreadsheet', bookActive, bookMembers, bookSheets, bookNames, bookMarks),
    sheet: made('Sheet', sheetMembers),
    range: made('Range', rangeMembers),
    rangeList: made('RangeList', rangeListMembers),
    selection: made('Selection', selectionMembers),
    protection: made('Protection', protectionMembers),
    namedRange: made('NamedRange', namedRangeMembers),
    filter: made('Filter', filterMembers),
    filterCriteria: made('FilterCriteria', filterCriteriaMembers),
    filterCriteriaBuilder: made('FilterCriteriaBuilder', filterCriteriaBuilderMembers),
    sortSpec: made('SortSpec', sortSpecMembers),
    metadata: made('DeveloperMetadata', metadataMembers),
    metadataLocation: made('DeveloperMetadataLocation', metadataLocationMembers),
    metadataFinder: made('DeveloperMetadataFinder', metadataFinderMembers),
    colour: made('Color', colourMembers),
    colourBuilder: made('ColorBuilder', colourBuilderMembers),
    rgbColour: made('RgbColor', rgbColourMembers),
    themeColour: made('ThemeColor', themeColourMembers),
    textStyle: made('TextStyle', textStyleMembers),
    textStyleBuilder: made('TextStyleBuilder', textStyleBuilderMembers),
    richText: made('RichTextValue', richTextMembers),
    richTextBuilder: made('RichTextValueBuilder', richTextBuilderMembers),
    validation: made('DataValidation', validationMembers),
    validationBuilder: made('DataValidationBuilder', validationBuilderMembers),
    colourRule: made('ConditionalFormatRule', colourRuleMembers),
    colourRuleBuilder: made('ConditionalFormatRuleBuilder', colourRuleBuilderMembers),
    booleanCondition: made('BooleanCondition', booleanConditionMembers),
    gradientCondition: made('GradientCondition', gradientConditionMembers),
    banding: made('Banding', bandingMembers),
    group: made('Group', groupMembers),
    chart: made('EmbeddedChart', chartMembers),
    chartBuilder: made('EmbeddedChartBuilder', chartBuilderMembers),
    chartOptions: made('ChartOptions', chartOptionsMembers),
    containerInfo: made('ContainerInfo', containerInfoMembers),
    textRotation: made('TextRotation', textRotationMembers),
    borders: made('Borders', bordersMembers),
    border: made('Border', borderMembers),
    textFinder: made('TextFinder', textFinderMembers),
    cellImage: made('CellImage', cellImageMembers),
    cellImageBuilder: made('CellImageBuilder', cellImageBuilderMembers),
  }
}
