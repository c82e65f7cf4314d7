import { SaxesParser } from 'saxes';
import { SvgWriter, UnkeepableSvg } from './svg-writer';

/** Characters of the file; some maps have millions. */
const LONGEST = 5_000_000;

/**
 * Writes an SVG anew from the elements and attributes that paint and do nothing else: it runs, loads, links to and moves
 * nothing. Works where there is no DOM, as in Chrome's worker. What it makes is still to be shown as an `<img>` only.
 * @returns the clean SVG, or null where the text is no well-formed SVG, declares entities, or goes beyond the limits
 */
export function sanitizeSvg(text: string): string | null {
  if (text.length > LONGEST) return null;
  const writer = new SvgWriter();
  const refuse = (why: string) => {
    throw new UnkeepableSvg(why);
  };
  // XML 1.1 has characters that 1.0, in which it is written, has not.
  const parser = new SaxesParser({ xmlns: true, position: false, defaultXMLVersion: '1.0', forceXMLVersion: true });
  parser.on('error', ({ message }) => refuse(message));
  parser.on('doctype', (doctype) => doctype.includes('[') && refuse('It declares entities.'));
  parser.on('opentag', (tag) => writer.open(tag));
  parser.on('text', (part) => writer.text(part));
  parser.on('cdata', (part) => writer.text(part));
  parser.on('closetag', () => writer.close());
  try {
    parser.write(text).close();
    return writer.finish();
  } catch (error) {
    if (error instanceof UnkeepableSvg) return null;
    throw error;
  }
}
