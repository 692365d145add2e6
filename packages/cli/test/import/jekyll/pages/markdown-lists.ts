/** Markdown throughout: pipe tables, lists of people and papers, a clock of twelve hours without ends, an address in words. */
export const MARKDOWN_LISTS = `---
title: Home
---
# Machine Learning and the Variable Sky

**NeurIPS 2034 Workshop** · December 14, 2034 · New Orleans, USA

## About

The sky changes. We <em>watch</em> it with ~~eyes~~ detectors; see [our blog]({{ site.baseurl }}/blog) and <a href="javascript:alert(1)">this</a>.

## Call for Papers

We solicit short papers of up to five pages (references not included). Submissions are single-blind. Submit via <a href="https://openreview.net/group?id=vs">OpenReview</a>.

Topics of interest include, but are not limited to:

* Light curves
* Alert streams
* Cadence design

## Key dates

| Event | Date |
|-------|------|
| Submissions open | 1 July 2034 |
| Paper submission deadline | ~~September 8, 2034~~ September 15, 2034, 11:59pm AoE |
| Author notification | October 10 |
| Camera-ready deadline | TBA |
| Workshop | December 14, 2034 |

## Speakers

- [Marta Ruiz](https://ruiz.example.org) (University of Granada)
- **Ken Tanaka**, Kyoto Observatory
- Li Wei (Tsinghua) — *Keynote*
- Prof. Olga Petrova - Sternberg Institute

## Organisers

| Name | Affiliation |
|------|-------------|
| Peter O'Neill | UCD |
| Zoë van der Meer | Leiden |

## Programme

| Time | Title | Speaker |
|------|-------|---------|
| 9:00 AM | Opening remarks | |
| 9:15 AM | What flares teach | Marta Ruiz |
| 10:00 AM | Coffee break | |
| 10:30 AM | The alert economy | Ken Tanaka (Kyoto) |
| 12:00 PM | Lunch | |
| 1:30 PM | Panel: Who watches? | Marta Ruiz, Li Wei |
| 2:30 PM | Poster session | |
| 4:00 PM | Closing | |

## Accepted papers

### Oral

1. **A Dip in the Dark.** Sam Poe, Ana Roe. [[pdf](/vs2034/papers/dip.pdf)] [[code](https://github.com/x/y)]
2. **Flicker Nets.** Bo Li and Cy Young. [pdf](/vs2034/papers/flicker.pdf)

### Posters

- [Learning Cepheids from Scratch](https://openreview.net/forum?id=abc) — Dee Dow, Eli Em
- [Is RR Lyrae Enough?](https://arxiv.org/abs/2034.00001) — Fay Fox

## Location

The workshop is held in the Ernest Hall, 900 Convention Center Blvd.

## FAQ

**Can I attend online?** Yes, it is a hybrid event.

## Sponsors

<a href="https://lens.example.com"><img src="img/lens-logo.png" alt="Lens Corp logo"></a>

## Code of conduct

Be kind.

## Contact

variable.sky(at)gmail(dot)com
`;
