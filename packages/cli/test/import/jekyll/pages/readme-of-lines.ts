/** A README as the page: dates in lines, names as headings, a programme as lists over two days, a hidden address. */
export const README_OF_LINES = `# AI for the Moon

## Important Dates

**Abstract deadline:** May 1st, 2034 (extended to May 8th, 2034), AoE<br>
**Notification:** June 1<br>
**Camera Ready:** June 20 – June 24<br>
**Registration opens:** April 1st<br>
**Reviews due:** May 25<br>
**Workshop:** 18-19 July 2034, Seoul, South Korea

## Confirmed panelists

### Nora Quist
*Copenhagen*

Nora works on dust. She likes dust.

### Omar Said
ESO

## Organizers

![](assets/pia.png)
**Pia Roth**
LMU Munich

![](assets/quinn.png)
**Quinn Abel**
Caltech (Chair)

## Programme committee

Rex Ito (Tokyo), Sue Lim (NUS), Tom Uhl, Una Vik (UiO) and Vera Wolf.

## Program

### Day 1 (July 18)

- 09:00–09:20 — Welcome (Pia Roth)
- 09:20–10:00 — Keynote: Nora Quist – "Dust and data"
- 10:00 Break
- 10:20–10:40 — Contributed talk: Lunar nets (Xia Yan)

### Day 2 (July 19)

- 09h00-10h30: **Panel** with Nora Quist, Omar Said; moderated by Pia Roth
- 12:00pm–1:00pm Lunch
- 1:00pm–2:00pm: Posters

## Venue

COEX, Seoul.

## Questions?

Email us at moon2034 at example dot org
`;
