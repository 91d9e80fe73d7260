import type { OddFiles } from './hostile.ts';
import { jpegOf } from './jpeg-of.ts';
import { pngOf } from './png-of.ts';

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const zip = (name: string): string => `PK\u0003\u0004\u0014\0\0\0\b\0${'\0'.repeat(16)}\u0010\0\0\0${name}`;

const opened: Readonly<Record<string, readonly [opening: string, says: RegExp]>> = {
  'nothing at all': ['', /empty file/],
  'a HEIC picture': ['\0\0\0\u0018ftypheic\0\0\0\0mif1heic', /HEIC picture/],
  'a HEIC picture of another telephone': ['\0\0\0\u0018ftypmif1\0\0\0\0', /HEIC picture/],
  'an AVIF picture': ['\0\0\0\u001cftypavif\0\0\0\0', /AVIF/],
  'a film': ['\0\0\0\u0018ftypmp42\0\0\0\0', /film/],
  'a film of a telephone': ['\0\0\0\u0014ftypqt  ', /film/],
  'a WebP picture': ['RIFF\u0024\0\0\0WEBPVP8 ', /WebP/],
  'a GIF picture': ['GIF89a\u0001\0\u0001\0', /GIF/],
  'a TIFF picture, little end first': ['II*\0\b\0\0\0', /TIFF/],
  'a TIFF picture, big end first': ['MM\0*\0\0\0\b', /TIFF/],
  'a BMP picture': ['BM\u0036\0\0\0', /BMP/],
  'a JPEG 2000 picture': ['\0\0\0\u000cjP  \r\n\u0087\n', /JPEG 2000/],
  'a JPEG XL picture': ['\u00ff\n\u00fa\u007f', /JPEG XL/],
  'a drawing': ['<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"></svg>', /SVG/],
  'a Word document': [zip('word/document.xml'), /DOCX/],
  'an Excel workbook': [zip('xl/workbook.xml'), /XLSX/],
  slides: [zip('ppt/presentation.xml'), /PPTX/],
  'an OpenDocument text': [zip('mimetypeapplication/vnd.oasis.opendocument.text'), /OpenDocument/],
  'a document of Pages': [zip('Index/Document.iwa'), /Pages/],
  'an archive': [zip('scan.pdf'), /ZIP/],
  'an empty archive': ['PK\u0005\u0006\0\0\0\0', /ZIP/],
  'an old Word document': ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', /older Office/],
  'a document in Rich Text': ['{\\rtf1\\ansi}', /Rich Text/],
  PostScript: ['%!PS-Adobe-3.0\n', /PostScript/],
  'a web page': ['<!DOCTYPE html><html><head><title>Sign in</title></head></html>', /web page/],
  'a web page without a type': ['\n<html lang="en"><body>Access denied</body></html>', /web page/],
  'an e-mail': [
    'Return-Path: <a@example.edu>\nReceived: by example.edu\nMIME-Version: 1.0\n\nSee attachment',
    /e-mail/,
  ],
  'a text': ['Dear officer,\nplease find attached', /text file/],
  zeros: ['\0'.repeat(5000), /does not know/],
  'half of the opening of a PNG': ['\u0089PNG\r\n', /does not know/],
};

const jpeg = () => jpegOf({ across: 100, down: 100, block: (x, y) => [(x + y) % 256] });
const png = () => pngOf({ width: 800, height: 800, depth: 8, colour: 0, pixel: (x, y) => [(x + y) % 256] });

/** Files that are no papers, whatever their names say. */
export const oddTypes: OddFiles = Object.fromEntries(
  Object.entries(opened).map(([name, [opening, says]]) => [
    name,
    { bytes: () => bytesOf(opening), rule: 'paper-is-of-a-type-that-is-taken', says },
  ]),
);

/** Papers whose names say something else. */
export const misnamed: Readonly<Record<string, { readonly file: string; readonly bytes: () => Uint8Array }>> = {
  'a JPEG named as a PDF': { file: 'scan.pdf', bytes: jpeg },
  'a JPEG named as a PNG': { file: 'scan.png', bytes: jpeg },
  'a JPEG named as a HEIC': { file: 'IMG_0001.HEIC', bytes: jpeg },
  'a JPEG without an ending': { file: 'scan', bytes: jpeg },
  'a JPEG in a folder with a point': { file: 'my.pdf/scan', bytes: jpeg },
  'a PNG named as a JPEG': { file: 'scan.jpg', bytes: png },
  'a PNG named as a PDF': { file: 'SCAN.PDF', bytes: png },
};
