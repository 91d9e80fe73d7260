import { version as published } from '../package.json';

/** Version of optpack, as in package.json. */
export const version: string = published;
