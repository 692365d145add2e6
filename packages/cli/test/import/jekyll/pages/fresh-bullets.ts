/** Bold lines as headings, definitions, dashes and slashes, a programme in a plain list of nested items, dates with weekdays. */
export const FRESH_BULLETS = `<h1 align="center">Deep Fields 2034</h1>
<p align="center"><b>@ NeurIPS 2034 | 13 Dec 2034 | Sydney, Australia (and online)</b></p>
<hr>

**Overview**

Deep fields need deep nets. Contact: deepfields2034 AT gmail DOT com.

**Important dates (all AoE)**

* Sept. 10, 2034 -- Submission deadline <del>(was Aug. 31, 2034)</del>
* Oct. 8, 2034 -- Author notification
* Nov. 15, 2034 -- Camera-ready
* Dec. 13, 2034 -- Workshop day

**Speakers & panelists**

<dl>
<dt>Ada B. Clark</dt><dd>Harvard &amp; Smithsonian</dd>
<dt>Dan E. Flint</dt><dd>STScI</dd>
</dl>

**Schedule (Dec 13, local time)**

* Morning
  * 9:00 - Welcome
  * 9:10 - Ada B. Clark: The first light
  * 10:00 - Coffee
* Afternoon
  * 1:00 - Dan E. Flint: Deeper still
  * 2:00 - Lightning talks
  * 3:00 - Panel (Ada B. Clark, Dan E. Flint)
  * 4:00 - End

**Accepted contributions**

Gil Hart, Ivy Jones. *A deeper net.* [PDF](papers/paper_12.pdf) (spotlight)

Ken Lau, Mei Ng, Oda Pik. *Fields of noise.* [PDF](papers/paper_7.pdf), [poster](papers/poster_7.pdf)

**Organizers:** Quinn Roy (MIT, co-chair), Sue Tan (MIT, co-chair), Uma Van (ANU)

**Sponsors:** [Lens](https://lens.example), [Dish Inc.](https://dish.example)
`;
