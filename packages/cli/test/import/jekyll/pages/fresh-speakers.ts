/** Speakers with their talks and lives, mail links, a call in one block, a programme whose rows are paragraphs, sessions with chairs. */
export const FRESH_SPEAKERS = `---
layout: page
title: Foundation Models for the Cosmos
subtitle: ICML 2034 Workshop, Montréal, Canada, Saturday 26 July 2034
permalink: /
---
{% assign year = 2034 %}

* TOC
{:toc}

> **News (June 3):** the list of accepted papers is online!

## Motivation
{: .no_toc }

Large models *eat* data; the cosmos has plenty.[^1]

[^1]: See [Doe 2033](https://arxiv.org/abs/3301.00001).

## Topics

- scaling laws for **spectra**;
- tokenisers for images;
- trust & uncertainty.

## Submit your work!

- **Where:** <https://openreview.net/group?id=ICML.cc/2034/Workshop/FMC>
- **What:** papers of 4 pages + references, in the [ICML template](https://icml.cc/Conferences/2034/template.zip)
- **Abstract registration:** May 15 '34
- **Full paper:** May 22nd, 2034 at 11:59 p.m. (Anywhere on Earth)
- **Decisions:** by June 16th
- The workshop has no proceedings.

## Invited speakers

<div class="grid">
  <div class="card">
    <a href="https://hyacinth.example"><img class="rounded" data-src="assets/h.png" src="assets/h.png" alt="Portrait"></a>
    <div class="card-body">
      <h3 class="card-title"><a href="https://hyacinth.example">Hyacinth Bouquet</a></h3>
      <p class="card-subtitle">Professor, University of Somewhere</p>
      <p class="card-text"><strong>Talk:</strong> Manners for models</p>
    </div>
  </div>
  <div class="card">
    <img class="rounded" src="assets/i.png">
    <div class="card-body">
      <h3 class="card-title">Ibrahim El-Sayed</h3>
      <p class="card-subtitle">Google DeepMind</p>
      <p class="card-text">Ibrahim builds large things. He also breaks them.</p>
    </div>
  </div>
</div>

## Tentative schedule

**Saturday, July 26 — Room 211**

| | |
|:--|:--|
| 08:50 – 09:00 | *Opening remarks* |
| 09:00 – 09:40 | **Hyacinth Bouquet** (University of Somewhere)<br>*Manners for models* |
| 09:40 – 10:00 | Oral 1: [Scaling the sky](https://openreview.net/forum?id=Aa1) (Jan Kim) |
| 10:00 – 11:00 | Coffee + Posters (session A) |
| 11:00 – 11:40 | **Ibrahim El-Sayed** — *Breaking things* |
| 11:40 – 12:30 | **Panel:** *Do we need labels?* Hyacinth Bouquet, Ibrahim El-Sayed and Lu Ming (moderator: Kay Orr) |

## Accepted papers

<details><summary>Orals (2)</summary>
<ol>
<li><a href="https://openreview.net/forum?id=Aa1"><b>Scaling the sky</b></a><br>Jan Kim, Lea Orr</li>
<li><a href="https://openreview.net/forum?id=Bb2"><b>Tokens of light: a study</b></a><br>Mia Poe</li>
</ol>
</details>

<details><summary>Posters (2)</summary>
<ol start="3">
<li><a href="https://openreview.net/forum?id=Cc3"><b>Trust, but verify</b></a><br>Noa Quill; Oz Ray</li>
<li><a href="https://openreview.net/forum?id=Dd4"><b>Why not SVMs?</b></a><br>Pam Stone and Quy Tran</li>
</ol>
</details>

## Organizing Team

| | | | |
|:-:|:-:|:-:|:-:|
| ![](assets/k.png) | ![](assets/l.png) | ![](assets/m.png) | |
| [Kay Orr](https://kay.example)<br>McGill | Lu Ming<br>Mila | Max Noë<br>TU Delft | |

*Student volunteers:* Rae Sun, Sol Tan.

## Code of Conduct

We follow the [ICML code of conduct](https://icml.cc/public/CodeOfConduct).

Reach us: [organisers](mailto:fmc-workshop@googlegroups.com?subject=Hello).
`;
