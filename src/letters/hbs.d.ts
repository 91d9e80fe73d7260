declare module '*.hbs' {
  const template: import('./template.ts').Template;
  export default template;
}
