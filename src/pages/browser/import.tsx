import { render } from 'preact'
import { importPage } from '../../texts/ru/importPage.ts'
import { ru } from '../../texts/ru/ru.ts'
import './page.css'
import { ImportDialog } from './importing/ImportDialog.tsx'

const root = document.getElementById('root')
if (root) render(<ImportDialog words={importPage} texts={ru} />, root)
