/** Settings of a site whose page is a grid of cards with tables in raw HTML. */
export const CARD_GRID_CONFIG = `remote_theme: someone/some-theme
title: Telescopes and Tensors
description: Workshop at the Fifty-First International Conference on Machine Learning (ICML 2034), July 21st, Vienna, Austria
`;

/** Three cards to a row, a table of the programme without a header, papers with "Family, Given*". */
export const CARD_GRID = `---
layout: home
background: "/assets/sky.png"
---

# Rationale

Photons are few and networks are hungry. We bring [both](https://example.org/both) together.

We welcome work on the following topics:

- Faint-source inference
- Instruments that learn
- Simulation at scale

<div style="display: flex" class="clearfix">
  <a class="btn btn-primary" href="{{"#call-for-abstracts" | relative_url }}">See the call</a>
</div>

<br>
# Program

### Invited Speakers and Panelists

<div class="container">
<div class="row no-gutters">
  <div class="col center-block text-center">
    <img style="width:100%" src="/icml2034/assets/lovelace.png"/>
    <br>
    <h5>Ada Lovelorn</h5>Analytical Observatory
  </div>
  <div class="col center-block text-center">
    <img style="width:100%" src="/icml2034/assets/ngo.png"/>
    <br>
    <h5>Minh Ngo</h5>Mekong Institute
  </div>
</div>
<br>

<div class="row no-gutters">
  <div class="col center-block text-center">
  </div>
  <div class="col center-block text-center">
    <img style="width:100%" src="/icml2034/assets/strand.png"/>
    <br>
    <h5>Ingrid Strandberg</h5> Fjord &amp; Sons
  </div>
</div>
</div>

<br>
### Workshop Schedule

All times are local. See the <a href="https://icml.cc/virtual/2034/workshop/7">conference page</a>.

<table class="table table-striped">
  <tbody>
    <tr>
      <th scope="row"><nobr>9:00:9:10</nobr> </th>
      <td>Introduction</td>
      <td>Words of Welcome</td>
    </tr>
    <tr>
      <th scope="row"><nobr>9:10-9:50</nobr> </th>
      <td>Keynote</td>
      <td><b>Ada Lovelorn</b>: Engines of the Night</td>
    </tr>
    <tr>
      <th scope="row"><nobr>9:50-10:05</nobr> </th>
      <td>Spotlight</td>
      <td><b>Jo Quill</b>: <a href='/icml2034/assets/17.pdf'>Ink from the Corona: Reading $E(n)$ Spectra</a></td>
    </tr>
    <tr>
      <th scope="row"><nobr>10:05-10:30</nobr> </th>
      <td>Break</td>
      <td>Coffee</td>
    </tr>
    <tr>
      <th scope="row"><nobr>10:30-11:30</nobr> </th>
      <td> Panel Discussion </td>
      <td> What shall we measure next?<br>
      <b>Panelists</b>: Minh Ngo, Ingrid Strandbreg</td>
    </tr>
  </tbody>
</table>

<br>
### Accepted Contributions

<table class="table table-striped">
  <tr>
    <td><a href='/icml2034/assets/17.pdf'>Ink from the Corona: Reading $E(n)$ Spectra</a></td>
    <td>Quillfeather, Jo*; Ngo, Minh</td>
  </tr>
  <tr>
    <td><a href='/icml2034/assets/5.pdf'>Quiet Galaxies Speak</a></td>
    <td>de Vries, Anna; Öberg, Lars*; reed, tom</td>
  </tr>
</table>

---

<br>
# Call for Abstracts

We invite extended abstracts as described [here](#rationale). They follow the [ICML 2034 format](https://icml.cc/format) ([LaTeX style files](https://media.icml.cc/style.zip)), are anonymized and no longer than 4 pages (excluding references). After double-blind review some are chosen for talks. The workshop is non-archival.

Please submit through OpenReview at [https://openreview.net/group?id=icml2034](https://openreview.net/group?id=icml2034) **before <s>May 2nd</s> May 9th, 23:59 AOE**.

# Important Dates

All dates are in AOE (Anywhere on Earth).

- **Submission deadline**: <s>May 2nd</s> May 9th (23:59 AOE)
- **Author Notification**: June <s>6th</s> 9th
- **Camera-ready paper deadline**: July 3rd
- **Workshop date**: Friday July 21st, 9am to 5pm local time in Vienna, Austria (UTC+2)

# SOC

Scientific Organizing Committee of the workshop:

<div class="row">
  <div class="col"><img src="/icml2034/assets/vega.png"><br><h5>Rosa Vega</h5>IAC (Co-Chair)</div>
  <div class="col"><img src="/icml2034/assets/holm.png"><br><h5>Nils Holm</h5>Lund</div>
</div>

# Contact Us

Write to *tensors2034 [at] gmail.com*.
`;
