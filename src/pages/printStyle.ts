/** How a document looks on paper and on the screen. A row breaks between sheets only when it is longer than one. */
export const printStyle = `
@page { size: A4 landscape; margin: 12mm 10mm 12mm 15mm }
body { margin: 12px; font: 10pt/1.3 "Times New Roman", "Liberation Serif", serif; color: #000000; background: #ffffff }
article + article { break-before: page; page-break-before: always }
header { margin-bottom: 10pt; text-align: center }
h1 { margin: 0; font-size: 13pt; letter-spacing: 1px }
header p { margin: 2pt 0; font-size: 12pt }
h2 { margin: 14pt 0 6pt; font-size: 12pt; break-after: avoid; page-break-after: avoid }
table { width: 99.8%; table-layout: fixed; border-collapse: collapse; font-size: 9pt }
thead { display: table-header-group }
th, td { padding: 3px 4px; border: 1px solid #000000; text-align: left; vertical-align: top; white-space: pre-line; overflow-wrap: break-word; hyphens: auto }
th { text-align: center; vertical-align: middle; background: #eeeeee; font-size: 8.5pt }
tr { break-inside: avoid; page-break-inside: avoid }
td.figures { text-align: center }
tr.more td:nth-child(-n+2) { border-top-style: hidden }
tr.section td { font-weight: bold; text-align: center; background: #f6f6f6 }
tr.total td { font-weight: bold; background: #f6f6f6 }
p.text { margin: 0 0 5pt; text-align: justify; text-indent: 1.25cm; font-size: 12pt; orphans: 2; widows: 2 }
p.signature { margin-top: 24pt; font-size: 12pt; break-before: avoid; page-break-before: avoid; break-inside: avoid }
.line { margin: 0 1cm }
@media print { body { margin: 0 } }
`
