import { writableText } from '../text/plain-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Elements, or text; `undefined` where there is nothing to say. */
export type XmlContent = string | readonly (XmlElement | undefined)[];

/** An element of an XML document, written by {@link writeXml}. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: XmlContent;
}

/** An element with attributes, and text or elements in it. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: XmlContent = [],
): XmlElement {
  return { name, attributes, content };
}

/** A whole XML 1.0 document in UTF-8, one element to a line, indented; text is written as it is, without blanks around it. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root, '')}`;
}

function writeElement({ name, attributes, content }: XmlElement, indent: string): string {
  const begin = Object.entries(attributes).reduce(
    (tag, [key, value]) => `${tag} ${key}="${escapeXml(value)}"`,
    `${indent}<${name}`,
  );
  if (typeof content === 'string') return `${begin}>${escapeXml(content)}</${name}>\n`;
  const children = content.filter((child) => child !== undefined);
  if (children.length === 0) return `${begin}/>\n`;
  const inside = children.map((child) => writeElement(child, `${indent}  `)).join('');
  return `${begin}>\n${inside}${indent}</${name}>\n`;
}

function escapeXml(text: string): string {
  return writableText(text).replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
}
