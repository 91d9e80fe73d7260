import type { Check } from './check.ts';

const NOT_READ = 'Without it the answers cannot be read, and nothing is checked or built.';
const NOT_THIS_ANSWER = 'The answer cannot be taken as written, and no packet is built with a guess.';

/** What must be true of answer files before their answers are looked at. */
export const readingChecks: readonly Check[] = [
  { id: 'answers-are-given', title: 'An answer file is given', why: NOT_READ },
  { id: 'answer-file-is-at-most-1-mb', title: 'An answer file holds at most 1 MB', why: NOT_READ },
  { id: 'answer-file-is-nested-at-most-64-levels', title: 'An answer file is nested at most 64 levels', why: NOT_READ },
  { id: 'answer-file-is-of-one-person', title: 'An answer file holds the answers of one person', why: NOT_READ },
  { id: 'answer-file-is-readable-json', title: 'An answer file is JSON, comments allowed', why: NOT_READ },
  { id: 'answer-file-is-one-group', title: 'An answer file is one group of answers', why: NOT_READ },
  {
    id: 'answer-files-agree',
    title: 'Several answer files do not contradict each other',
    why: 'Which of two answers is right only the person knows; none is chosen.',
  },
  {
    id: 'key-is-written-once',
    title: 'Every key is written once',
    why: 'Of two answers under one key one would be lost in silence.',
  },
  {
    id: 'key-is-known',
    title: 'Every key is one that optpack knows',
    why: 'An answer under a misspelt key would be printed nowhere.',
  },
  {
    id: 'required-answer-is-given',
    title: 'The answers that no case can do without are given',
    why: 'Without the family name it is not known whose case it is.',
  },
  {
    id: 'family-name-is-given',
    title: 'The family name is not "none"',
    why: 'A person with one name writes it as family name on every form.',
  },
  {
    id: 'identifier-is-written-in-quotes',
    title: 'Numbers that identify are written in quotes',
    why: 'Without quotes a number loses its leading zeros and becomes another one.',
  },
  { id: 'answer-is-of-the-right-kind', title: 'An answer is of the kind that is asked', why: NOT_THIS_ANSWER },
  { id: 'answer-is-not-empty', title: 'An answer is not empty', why: NOT_THIS_ANSWER },
  { id: 'answer-is-not-too-long', title: 'An answer is not longer than any form takes', why: NOT_THIS_ANSWER },
  {
    id: 'answer-is-one-of-the-choices',
    title: 'An answer is one of the choices of its question',
    why: NOT_THIS_ANSWER,
  },
  { id: 'day-is-in-the-calendar', title: 'A day is in the calendar, written YYYY-MM-DD', why: NOT_THIS_ANSWER },
  { id: 'number-is-whole', title: 'A count is a whole number', why: NOT_THIS_ANSWER },
  { id: 'number-is-within-reason', title: 'A number is zero or more and within reason', why: NOT_THIS_ANSWER },
  {
    id: 'number-has-two-decimals-at-most',
    title: 'An amount or a number of hours has two decimals at most',
    why: NOT_THIS_ANSWER,
  },
  {
    id: 'mistakes-are-told-at-once',
    title: 'The mistakes of an answer file are few enough to be told at once',
    why: 'Past the first hundred only their number is told.',
  },
];
