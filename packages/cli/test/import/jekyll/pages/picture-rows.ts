/** Pictures in one row and names in the next, a programme in pipes without outer ones, dates in lines that nothing parts. */
export const PICTURE_ROWS = `<center><h1>Noise2Stars @ ICML'34</h1></center>
<center>July 25 2034, Honolulu, Hawaii</center>

<br>
<h2>Speakers</h2>
<table>
<tr><td><img src="img/1.png"></td><td><img src="img/2.png"></td><td><img src="img/3.png"></td><td><img src="img/4.png"></td></tr>
<tr><td>Aya Bell<br>UCLA</td><td>Ben Cho<br>SNU</td><td>Cai Dun<br>Fudan</td><td>Dov Eli<br>Technion</td></tr>
</table>
<br>
### Schedule
Time | Event
--- | ---
8:30am - 8:45am | Opening: Aya Bell
8:45am - 9:30am | Invited talk: Ben Cho, *Noise is a signal*
9:30am - 10:00am | Spotlight talks
10:00am - 10:30am | ☕ Coffee
10:30am - 11:15am | Cai Dun — Stars as priors
11:15am - 12:00pm | Discussion panel (Aya Bell, Ben Cho, Dov Eli)
12:00pm - 1:00pm | Lunch break
1:00pm - 3:00pm | Poster session 1
<br>
### Accepted papers
| # | Title | Authors | Type |
|---|---|---|---|
| 3 | Denoise me if you can | A. Bee, C. Dee | Oral |
| 7 | Priors on priors | E. Eff; G. Gee | Poster |
| 12 | On $p(x)$ and friends | Hal Hue | Spotlight |

### Submission instructions
Papers must use the [template](https://icml.cc/template.zip) and be at most 6 pages. The review is double blind. Accepted papers are non-archival.

### Deadlines
Deadline for submissions: May 20 (AoE)
Decisions: 17 June

### People
**Organizers**
- Ines Jol, Oxford
- Kim Lee, ANU

**Advisory board**
- Mo Nix
`;
