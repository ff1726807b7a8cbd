import { resolve } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import QRCode from 'qrcode';
import type { Files, TakeAway } from '../model/take-away.js';
import { type Colors, colorsFile } from './colors-file.js';
import { documentCharacters, documentFonts } from './fonts.js';
import { mainFile } from './main-file.js';
import { createPrintable } from './printable.js';

/** Only the template lies in here, so nothing else can be read by a document. */
const WORKSPACE = resolve('scripts/documents/typst/template');

/** The look of every document. */
export const TEMPLATE = resolve(WORKSPACE, 'sjabloon.typ');

/** Turns documents into PDF/UA-1; throws what the compiler has to say about one that can't be. */
export type PdfCompiler = (document: TakeAway, files: Files) => Promise<Buffer>;

const messagesOf = (compiler: NodeCompiler, error: Parameters<NodeCompiler['fetchDiagnostics']>[0]): string =>
  compiler
    .fetchDiagnostics(error)
    .map(({ message }: { readonly message: string }) => message)
    .join('; ');

const compile = (compiler: NodeCompiler, mainFileContent: string) => {
  const compiled = compiler.compile({ mainFileContent });
  const problem = compiled.takeDiagnostics();
  if (problem !== null) throw new Error(messagesOf(compiler, problem));
  if (compiled.result === null) throw new Error('er kwam geen document uit');
  return compiled.result;
};

/** Makes a compiler, which is to be used for many documents, one after another. */
export const createPdfCompiler = async (kleuren: Colors): Promise<PdfCompiler> => {
  const compiler = NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs: await documentFonts() }] });
  compiler.mapShadow(resolve(WORKSPACE, 'kleuren.typ'), Buffer.from(colorsFile(kleuren)));
  const printable = createPrintable(documentCharacters());
  const qrFile = resolve(WORKSPACE, 'qr.svg');
  const place = (name: string) => resolve(WORKSPACE, name);
  return async (document, files) => {
    for (const [name, bytes] of files) compiler.mapShadow(place(name), Buffer.from(bytes));
    compiler.mapShadow(qrFile, Buffer.from(await QRCode.toString(document.url, { type: 'svg', margin: 0 })));
    try {
      return compiler.pdf(compile(compiler, printable(mainFile(document))), {
        pdfStandard: 'ua-1',
        creationTimestamp: Date.parse(`${document.date}T12:00:00Z`) / 1000,
      });
    } finally {
      compiler.unmapShadow(qrFile);
      for (const name of files.keys()) compiler.unmapShadow(place(name));
      compiler.evictCache(10);
    }
  };
};
