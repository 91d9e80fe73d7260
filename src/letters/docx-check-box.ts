import { BuilderElement, CheckBox, TextRun } from 'docx';

/** The font that Word itself takes for the boxes that it makes. */
const FONT = 'MS Gothic';

const glyphs = { box: '☐', 'ticked box': '☑' } as const;

const stateOf = (mark: keyof typeof glyphs) => ({
  value: (glyphs[mark].codePointAt(0) ?? 0).toString(16),
  font: FONT,
});

/**
 * A box that a click in Word ticks, and a plain character to who does not know such boxes: the library itself writes a
 * symbol of a font, which is no text to a reader.
 */
export class TickBox extends CheckBox {
  constructor(mark: keyof typeof glyphs) {
    super({
      checked: mark === 'ticked box',
      checkedState: stateOf('ticked box'),
      uncheckedState: stateOf('box'),
    });
    const content = new BuilderElement({
      name: 'w:sdtContent',
      children: [new TextRun({ text: glyphs[mark], font: FONT })],
    });
    this.root.splice(-1, 1, content);
  }
}
