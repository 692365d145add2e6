import {
  decodePDFRawStream,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
  type PDFDocument,
} from '@cantoo/pdf-lib';
import type { PdfWarning, Refusal } from './pdf-report.ts';

const PROGRAM_NAME =
  /\.(?:exe|com|scr|pif|bat|cmd|msi|msp|dll|cpl|ps1|psm1|vbs|vbe|js|jse|wsf|wsh|hta|lnk|jar|app|command|sh|bash|desktop|deb|rpm|apk|dmg|pkg|iso|docm|xlsm|pptm|chm|reg|scf|url)[\s.]*$/i;
/** Windows, Linux, macOS, Java, and any script that names what runs it. */
const PROGRAM_BYTES = /^(?:MZ|\x7fELF|\xca\xfe\xba\xbe|[\xce\xcf]\xfa\xed\xfe|\xfe\xed\xfa[\xce\xcf]|#!)/;

/** A file in a PDF. */
export interface Attachment {
  readonly name: string;
  readonly isProgram: boolean;
}

/** Lists the files that a PDF holds, wherever they hang: at the document, at an annotation, or at nothing. */
export function listAttachments(document: PDFDocument): readonly Attachment[] {
  const attachments: Attachment[] = [];
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    for (const spec of dictsIn(object)) {
      const files = spec.lookup(PDFName.of('EF'));
      if (!(files instanceof PDFDict)) continue;
      const names = ['UF', 'F'].map((key) => spec.lookup(PDFName.of(key)));
      const name =
        names.find((value) => value instanceof PDFString || value instanceof PDFHexString)?.decodeText() ??
        'without a name';
      const bodies = files.keys().map((key) => files.lookup(key));
      attachments.push({ name, isProgram: PROGRAM_NAME.test(name) || bodies.some(startsLikeProgram) });
    }
  }
  return attachments;
}

/** What is said about them. */
export function judgeAttachments(attachments: readonly Attachment[]): {
  readonly refused: readonly Refusal[];
  readonly warnings: readonly PdfWarning[];
} {
  return {
    refused: attachments
      .filter(({ isProgram }) => isProgram)
      .map(({ name }) => ({
        code: 'PROGRAM_ATTACHED',
        severity: 'refused',
        message: `A program is attached to this PDF: “${name}”. Remove the attachment and upload the paper alone.`,
      })),
    warnings: attachments
      .filter(({ isProgram }) => !isProgram)
      .map(({ name }) => ({
        code: 'FILE_ATTACHED',
        severity: 'warning',
        message: `A file is attached to this PDF: “${name}”. Reviewers get the paper without it.`,
      })),
  };
}

/** An object and the dictionaries written into it: a file's description need not be an object of its own. */
function* dictsIn(object: unknown): Generator<PDFDict> {
  if (!(object instanceof PDFDict)) return;
  yield object;
  for (const value of object.values()) yield* dictsIn(value);
}

function startsLikeProgram(body: unknown): boolean {
  if (!(body instanceof PDFRawStream)) return false;
  try {
    return PROGRAM_BYTES.test(
      Buffer.from(decodePDFRawStream(body).decode().subarray(0, 16)).toString('latin1'),
    );
  } catch {
    return false;
  }
}
