/** Four cards to a row, a programme whose cells span rows and columns, dates in a table of HTML, a stray end. */
export const SPANNED_TABLE = `<h1 id="top">Learning from Light</h1>
<h4>Workshop at AAAI 2034, Feb 20, Philadelphia, USA</h4>
</div>

## Key Dates
<table>
<tr><th>What</th><th>When</th></tr>
<tr><td>Paper due</td><td><strike>Nov 10, 2033</strike><br>Nov 17, 2033 (AoE)</td></tr>
<tr><td>Acceptance notification</td><td>Dec 9</td></tr>
<tr><td>Workshop</td><td>Feb 20, 2034</td></tr>
</table>

## Who is speaking?
<div class="row">
<div class="col-md-3"><img src="a.jpg"><h4><a href="https://ann.example">Ann Ames</a></h4><i>UCL</i></div>
<div class="col-md-3"><img src="b.jpg"><h4>Bob Burr</h4><i>EPFL</i></div>
<div class="col-md-3"><img src="c.jpg"><h4>Cleo Cruz</h4><i>UNAM</i></div>
<div class="col-md-3"><img src="d.jpg"><h4>Dag Dahl</h4><i>UiB</i>
</div>

## Agenda
<table border=1>
<tr bgcolor="#eee"><td><b>Time</b></td><td><b>Event</b></td><td><b>Presenter(s)</b></td></tr>
<tr><td>8:45-9:00</td><td colspan=2>Welcome and introduction</td></tr>
<tr><td>9:00-9:45</td><td>Invited Talk 1<br><i>Seeing in the dark</i></td><td>Ann Ames</td></tr>
<tr><td rowspan=2>9:45-10:15</td><td>Contributed talk<br><i>Lamps</i></td><td>Eve Eck</td></tr>
<tr><td>Contributed talk<br><i>Candles</i></td><td>Fay Fink</td></tr>
<tr><td>10:15-10:45</td><td colspan=2><center>COFFEE BREAK</center></td></tr>
<tr><td>10:45-11:30</td><td>Invited Talk 2<br><i>Bright ideas</i></td><td>Bob Burr (EPFL)</td></tr>
<tr><td>11:30-12:30</td><td>Panel discussion</td><td>Cleo Cruz, Dag Dahl, Ann Ames</td></tr>
<tr><td>12:30</td><td colspan=2>Lunch &amp; end</td></tr>
</table>

## Organization
<p><b>Gus Gold</b> (Uppsala)<br><b>Hal Hahn</b> (TUM)<br><b>Ivy Irons</b> (NYU)</p>

## Accepted Papers
<table>
<tr><td>1.</td><td>Eve Eck, Jon Jay</td><td><a href="lamps.pdf">Lamps</a></td></tr>
<tr><td>2.</td><td>Fay Fink</td><td><a href="candles.pdf">Candles and the end of night</a></td></tr>
</table>

For questions: light [dot] workshop [at] gmail [dot] com
`;
