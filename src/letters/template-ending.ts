/** How the file of every template ends. */
export const TEMPLATE_ENDING = '.md.hbs';
