import type { Code, Extension, HtmlExtension, State, Tokenizer } from 'micromark-util-types';
import { escapeHtml } from './escape-html.ts';
import { renderTex } from './tex.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    texText: 'texText';
    texData: 'texData';
  }
}

const DOLLAR = 36;
const BACKSLASH = 92;

/**
 * Markdown with TeX: between dollars nothing else is markup. The same rule as `renderTexText`, lines may break inside; and
 * between pairs of dollars, with or without blanks inside, a formula that is displayed.
 */
export const texSyntax: Extension = {
  text: {
    [DOLLAR]: [
      { name: 'texDisplay', tokenize: tokenizeDisplay },
      { name: 'texText', tokenize: tokenizeTex },
    ],
  },
};

/** Writes what `texSyntax` found as MathML, or as it stands where TeX cannot read it. */
export const texHtml: HtmlExtension = {
  enter: {
    texText() {
      this.buffer();
    },
  },
  exit: {
    texText(token) {
      this.resume();
      const source = this.sliceSerialize(token);
      const display = source.startsWith('$$');
      const tex = display ? source.slice(2, -2).trim() : source.slice(1, -1);
      this.raw(renderTex(tex.replaceAll(/\s+/g, ' '), { display }) ?? escapeHtml(source));
    },
  },
};

/** `$$…$$`, with something inside. An escaped dollar does not end it, and neither does a single one. */
function tokenizeDisplay(...[effects, ok, nok]: Parameters<Tokenizer>): State {
  let isEmpty = true;
  let isEscaped = false;

  return function start(code) {
    effects.enter('texText');
    consume(code);
    return second;
  };

  function second(code: Code) {
    if (code !== DOLLAR) return nok(code);
    consume(code);
    return inside;
  }

  function inside(code: Code): State | undefined {
    if (code === null) return nok(code);
    if (code === DOLLAR && !isEscaped) {
      consume(code);
      return end;
    }
    isEscaped = code === BACKSLASH && !isEscaped;
    isEmpty &&= isBlank(code);
    consume(code);
    return inside;
  }

  function end(code: Code) {
    if (code !== DOLLAR || isEmpty) return nok(code);
    consume(code);
    effects.exit('texText');
    return ok;
  }

  function consume(code: Code): void {
    const type = isLineEnding(code) ? 'lineEnding' : 'texData';
    effects.enter(type);
    effects.consume(code);
    effects.exit(type);
  }
}

function tokenizeTex(...[effects, ok, nok]: Parameters<Tokenizer>): State {
  let previous: Code = null;

  return function start(code) {
    effects.enter('texText');
    consumeAs('texData', code);
    return first;
  };

  function first(code: Code) {
    return code === null || code === DOLLAR || isBlank(code) ? nok(code) : inside(code);
  }

  function inside(code: Code): State | undefined {
    if (code === null) return nok(code);
    if (code === DOLLAR) {
      if (previous === BACKSLASH || isBlank(previous)) return nok(code);
      consumeAs('texData', code);
      return after;
    }
    previous = code;
    consumeAs(isLineEnding(code) ? 'lineEnding' : 'texData', code);
    return inside;
  }

  function after(code: Code) {
    if (code !== null && code >= 48 && code <= 57) return nok(code);
    effects.exit('texText');
    return ok(code);
  }

  function consumeAs(type: 'texData' | 'lineEnding', code: Code): void {
    effects.enter(type);
    effects.consume(code);
    effects.exit(type);
  }
}

/** micromark writes line endings and tabs as negative codes: -5 to -3, and -2 and -1. */
function isLineEnding(code: Code): boolean {
  return code !== null && code < -2;
}

function isBlank(code: Code): boolean {
  return code !== null && (code < 0 || code === 32);
}
