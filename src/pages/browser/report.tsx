import { render } from 'preact'
import { ru } from '../../texts/ru/ru.ts'
import './page.css'
import './report.css'
import { ReportDialog } from './reporting/ReportDialog.tsx'

const root = document.getElementById('root')
if (root) render(<ReportDialog texts={ru} />, root)
