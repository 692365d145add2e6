/** Markdown within HTML, stray ends, figures, dates within sentences, a programme of single times and cells of several lines. */
export const MIXED_MARKUP = `---
title: "Cosmic Grad Students"
description: "A NeurIPS 2034 workshop in San Diego, CA, USA"
---

<div class="container" markdown="1">

# About
Text one.

</div>
</div>

<section id="speakers">
<h2 class="title">Keynote Speakers</h2>
<ul class="people">
<li><figure><img src="/assets/img/ana.png" alt="Ana"/><figcaption><strong>Ana Lima</strong><br/>USP<br/><em>Title: Big maps</em></figcaption></figure></li>
<li><figure><img src="/assets/img/bo.png" alt="Bo"/><figcaption><strong>Bo Ek</strong><br/>KTH</figcaption></figure></li>
</ul>
</section>

<h2>Call for contributions</h2>
<p>Submissions are due <b>August 20, 2034 (23:59 UTC-12)</b>. Notification: <b>Sep 22, 2034</b>.</p>
<p>Send 2–4 page extended abstracts to CMT: <a href="https://cmt3.research.microsoft.com/CGS2034/">portal</a></p>
<ol><li>Must be anonymous</li><li>Must be fun &amp; <u>short</u></li></ol>

<h2>Workshop program (Dec 6, all times PST)</h2>
<table>
<tr><td>8:00<br></td><td>Registration</td></tr>
<tr><td>8:30</td><td><b>Ana Lima</b><br>Big maps<br><i>Abstract: maps that are big. They are.</i></td></tr>
<tr><td>9:30</td><td>Contributed talks<br>Zed Yu: Little maps<br>Yo Xi: Maps without paper</td></tr>
<tr><td>10:30</td><td>Break</td></tr>
<tr><td>11:00</td><td><b>Bo Ek</b> (KTH)<br>&ldquo;Flat skies&rdquo;</td></tr>
<tr><td>12:00</td><td>End</td></tr>
</table>

## Committee

<p>Local organizers: Cy Dow (UCSD), Di Ebb (SDSU)</p>
<p>Scientific organizers: Ed Fry (MIT); Flo Gad (CMU)</p>

Contact: <cgs2034@example.org>, <ed.fry@mit.example>

<script>
alert("<h2>no</h2>")
</script>
`;
