declare module '*.hbs' {
  const template: import('./template.ts').Template;
  export default template;
}

declare module '*.hbs?raw' {
  const source: string;
  export default source;
}
