import { toHtml as writeHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';

/**
 * A mail's text as a page of HTML. It brings no style and asks no host for anything: it looks as the reader's program shows
 * mails, light or dark.
 */
export function toHtml(subject: string, body: Root): string {
  const content = toHast(body);
  const page: Parameters<typeof writeHtml>[0] = {
    type: 'root',
    children: [
      { type: 'doctype' },
      {
        type: 'element',
        tagName: 'html',
        properties: { lang: 'en' },
        children: [
          {
            type: 'element',
            tagName: 'head',
            properties: {},
            children: [
              { type: 'element', tagName: 'meta', properties: { charSet: 'utf-8' }, children: [] },
              {
                type: 'element',
                tagName: 'title',
                properties: {},
                children: [{ type: 'text', value: subject }],
              },
            ],
          },
          {
            type: 'element',
            tagName: 'body',
            properties: {},
            children:
              content.type === 'root' ? content.children.filter((node) => node.type !== 'doctype') : [],
          },
        ],
      },
    ],
  };
  return `${writeHtml(page)}\n`;
}
