/** Markdown with everything that prose may hold, and with what it may not. */
export const GALLERY_PROSE = `# Why a night sky

Telescopes now record more than anyone can look at. A survey of *ten billion* galaxies asks for methods that are
**robust**, honest about their errors, and quick: an $E(n)$-equivariant network, say, or a likelihood
$p(\\theta \\mid x)$ learned from simulations. See [the dates](#dates) or [the conference](https://icml.cc/).

## What we look for

- inference in many dimensions, with or without a likelihood;
- anomalies: the object that nobody ordered;
- models that know \`$5\` from $\\Lambda$.

> The sky is the same for all of us.

| Survey | Objects | Depth |
|---|---:|---|
| Wide | $10^{10}$ | 27.5 mag |
| Deep | $10^{7}$ | 30 mag |

<b>Markup in the text is shown, not obeyed.</b>
`;
