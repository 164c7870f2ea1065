/** The build puts an imported style sheet into the page itself. */
declare module '*.css' {}
