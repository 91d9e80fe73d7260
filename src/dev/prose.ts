const WIDTH = 118;

/** A paragraph in lines of at most so many characters, broken at spaces. */
export const wrapped = (paragraph: string): readonly string[] => {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};
