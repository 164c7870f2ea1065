/** esbuild turns an imported style sheet into page.css. */
declare module '*.css'
