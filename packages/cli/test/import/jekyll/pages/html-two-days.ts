/** HTML throughout, over two days: cards as cells and as blocks, a programme by speaker, title and room, unclosed tags. */
export const HTML_TWO_DAYS = `---
layout: default
title: Waves and Weights 2034
---
<!DOCTYPE html>
<html><head><title>x</title><script>var a = "<h2>Speakers</h2>";</script><style>h1{color:red}</style></head>
<body>
{% include nav.html %}
<header><h1>Waves and Weights</h1><h3>A workshop at ICLR 2034, May 7-8, Singapore</h3></header>
<section id="dates"><h2>Important Dates</h2>
<p>All deadlines are at 23:59 AoE.</p>
<ul>
<li><b>Feb 3rd, 2034</b>: Submission deadline</li>
<li><b>March 1</b>: Notification to authors</li>
<li><b>April 5</b>: Camera-ready papers due</li>
<li><b>7 &ndash; 8 May</b>: Workshop</li>
</ul></section>
<section><h2>Invited speakers</h2>
<table><tr>
<td align="center"><img src="{{ '/assets/a.png' | relative_url }}"><br><b><a href="https://a.example.org">Amal Haddad</a></b><br>Cairo University</td>
<td align="center"><img src="{{ '/assets/b.png' | relative_url }}"><br><b>Björn Åkesson</b><br>Lund</td>
</tr><tr>
<td align="center"><img src="../../etc/passwd"><br><b>Chidi Okoro</b><br>Lagos</td>
<td></td></tr></table>
</section>
<section><h2>Schedule</h2>
<table class="table">
<thead><tr><th>Time</th><th>Speaker</th><th>Title</th><th>Room</th></tr></thead>
<tbody>
<tr><td colspan="4"><b>Day 1 – May 7</b></td></tr>
<tr><td>9:00 - 9:30</td><td>Amal Haddad</td><td>Waves that learn</td><td>Hall A</td></tr>
<tr><td>9:30 - 10:00</td><td></td><td>Coffee</td><td>Foyer</td></tr>
<tr><td>1:00 - 2:00</td><td>Bjorn Akesson</td><td>Weights &amp; tides</td><td>Hall A</td></tr>
<tr><td colspan="4"><b>Day 2 – May 8</b></td></tr>
<tr><td>9:00 - 10:00</td><td>Chidi Okoro</td><td>Strings &lt;b&gt; attached</td><td>Hall B</td></tr>
<tr><td>10:00 - 11:00</td><td>TBA</td><td>Poster session</td><td>Hall B</td></tr>
</tbody></table></section>
<section><h2>Organizing committee</h2>
<div class="people"><div class="person"><h4>Dora Mazur</h4><p>Chair</p><p>Warsaw</p></div><div class="person"><h4>Eun-ji Park</h4><p>KAIST</p></div>
<div class="person"><h4>Fritz Lang</h4><p>ETH Zürich<p></div></div></div></section>
<section><h2>Accepted Posters</h2>
<ul><li>Tidal networks, <i>Gus Grau, Hana Ito</i></li><li>The cost of $10 models, <i>Ivo Jet</i></li></ul></section>
<footer>Questions: <a href="mailto:waves%40example.org">mail us</a> &middot; <iframe src="https://maps.example.org"></iframe></footer>
</body></html>
`;
