import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

const COMMITTEE = `name,role,affiliation
Annie Cannon,chair,Harvard Observatory
Tycho Brahe,soc,Uraniborg
`;

const PAPERS = `id;title;authors;decision;abstract
1;Learning the $M$–$\\sigma$ relation;Henrietta Leavitt, Williamina Fleming;Accept (spotlight);Periods tell distances.
2;Clocks in the sky;Ole Rømer;Accept (poster);Light takes its time.
3;=A claim that was not accepted;Nobody Known;Reject;
`;

const LATE = `@inproceedings{3a,
  title = {Spectra without a telescope},
  author = {Cannon, Annie},
  year = {2027}
}
`;

const SCHEDULE = `start,end,kind,title,speakers,contribution
2027-07-17T09:00,2027-07-17T09:45,invited-talk,What stars are made of,Cecilia Payne,
2027-07-17T09:45,2027-07-17T10:00,spotlight,Learning the $M$–$\\sigma$ relation,Henrietta Leavitt,1
2027-07-17T10:00,2027-07-17T16:50,poster-session,Posters,,
`;

const OLD_CONFIG = `title: Stars and Machines
description: Workshop at the Thirty-Eighth International Conference on Machine Learning (ICML 2021), Vienna, Austria
`;

const OLD_PAGE = `---
layout: home
---

# Why

Catalogues grow faster than their readers.

# Key dates

- Submission: May <s>19th</s> 25th (23:59, AoE)
- Workshop: July 23rd

# Speakers

<div class="row"><div class="col"><h5>Maria Mitchell</h5>Vassar</div></div>

# Contact

stars2021[at]example.org
`;

/**
 * Writes what organizers are sent in the course of a year into `folder`: the files that the organizers' guide names.
 */
export async function writeIncomingFiles(folder: string): Promise<void> {
  mkdirSync(join(folder, 'old-site'), { recursive: true });
  const texts = {
    'committee.csv': COMMITTEE,
    'papers.csv': PAPERS,
    'late.bib': LATE,
    'schedule.csv': SCHEDULE,
    'old-site/_config.yml': OLD_CONFIG,
    'old-site/index.md': OLD_PAGE,
  };
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  const portrait = sharp({ create: { width: 900, height: 1200, channels: 3, background: '#8899aa' } });
  await portrait
    .jpeg()
    .withExif({ IFD0: { Copyright: 'where it was taken' } })
    .toFile(join(folder, 'payne.jpg'));
}
