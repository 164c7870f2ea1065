/** The global MimeType: names as in its reference page. */
export const mimeTypes: Readonly<Record<string, string>> = {
  GOOGLE_APPS_SCRIPT: 'application/vnd.google-apps.script',
  GOOGLE_DRAWINGS: 'application/vnd.google-apps.drawing',
  GOOGLE_DOCS: 'application/vnd.google-apps.document',
  GOOGLE_FORMS: 'application/vnd.google-apps.form',
  GOOGLE_SHEETS: 'application/vnd.google-apps.spreadsheet',
  GOOGLE_SITES: 'application/vnd.google-apps.site',
  GOOGLE_SLIDES: 'application/vnd.google-apps.presentation',
  FOLDER: 'application/vnd.google-apps.folder',
  SHORTCUT: 'application/vnd.google-apps.shortcut',
  BMP: 'image/bmp',
  GIF: 'image/gif',
  JPEG: 'image/jpeg',
  PNG: 'image/png',
  SVG: 'image/svg+xml',
  PDF: 'application/pdf',
  CSS: 'text/css',
  CSV: 'text/csv',
  HTML: 'text/html',
  JAVASCRIPT: 'application/javascript',
  PLAIN_TEXT: 'text/plain',
  RTF: 'application/rtf',
  OPENDOCUMENT_GRAPHICS: 'application/vnd.oasis.opendocument.graphics',
  OPENDOCUMENT_PRESENTATION: 'application/vnd.oasis.opendocument.presentation',
  OPENDOCUMENT_SPREADSHEET: 'application/vnd.oasis.opendocument.spreadsheet',
  OPENDOCUMENT_TEXT: 'application/vnd.oasis.opendocument.text',
  MICROSOFT_EXCEL: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  MICROSOFT_EXCEL_LEGACY: 'application/vnd.ms-excel',
  MICROSOFT_POWERPOINT: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  MICROSOFT_POWERPOINT_LEGACY: 'application/vnd.ms-powerpoint',
  MICROSOFT_WORD: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  MICROSOFT_WORD_LEGACY: 'application/msword',
  ZIP: 'application/zip',
}

const nameOfExtension: Readonly<Record<string, string>> = {
  bmp: 'BMP',
  css: 'CSS',
  csv: 'CSV',
  docx: 'MICROSOFT_WORD',
  gif: 'GIF',
  htm: 'HTML',
  html: 'HTML',
  jpeg: 'JPEG',
  jpg: 'JPEG',
  js: 'JAVASCRIPT',
  ods: 'OPENDOCUMENT_SPREADSHEET',
  odt: 'OPENDOCUMENT_TEXT',
  pdf: 'PDF',
  png: 'PNG',
  pptx: 'MICROSOFT_POWERPOINT',
  rtf: 'RTF',
  svg: 'SVG',
  txt: 'PLAIN_TEXT',
  xlsx: 'MICROSOFT_EXCEL',
  zip: 'ZIP',
}

/** Null when the extension says nothing. */
export function contentTypeOfName(fileName: string): string | null {
  const extension = /\.(\w+)$/.exec(fileName)?.[1]?.toLowerCase() ?? ''
  const name = nameOfExtension[extension]
  return name === undefined ? null : (mimeTypes[name] ?? null)
}
