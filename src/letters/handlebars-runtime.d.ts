// The published types leave the runtime without exports; it is the same object without `compile` and `parse`.
declare module 'handlebars/runtime.js' {
  import type Handlebars from 'handlebars';

  const runtime: Pick<typeof Handlebars, 'template' | 'SafeString' | 'registerHelper' | 'unregisterHelper'> & {
    create(): typeof runtime;
  };
  export default runtime;
}
