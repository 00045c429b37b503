// Articles and events by day on the front page, drawn by uPlot; a click opens the articles of a day.
"use strict";

(async () => {
  const place = document.querySelector("#days");
  if (!place || typeof uPlot === "undefined") return;
  const answer = await fetch(place.dataset.url);
  if (!answer.ok) return;
  const { days, articles, events } = await answer.json();
  const times = days.map((day) => Date.parse(`${day}T00:00:00Z`) / 1000);
  let picture = null;

  function draw() {
    const style = getComputedStyle(document.documentElement);
    const colour = (name) => style.getPropertyValue(name).trim();
    const bars = (align) => uPlot.paths.bars({ size: [0.42, 40], align, gap: 1 });
    const axis = { stroke: colour("--soft"), grid: { stroke: colour("--rail"), width: 1 }, ticks: { show: false }, font: '11px "IBM Plex Sans Arabic", sans-serif' };
    const day = (seconds) => new Date(seconds * 1000).toISOString().slice(0, 10);
    const step = 86400;
    picture?.destroy();
    picture = new uPlot({
      width: place.clientWidth,
      height: 175,
      tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), "UTC"),
      scales: { x: { range: (_, low, high) => [low - step * 0.7, high + step * 0.7] }, y: { range: (_, low, high) => [0, Math.max(high, 1) * 1.08] } },
      cursor: { y: false },
      series: [
        { label: place.dataset.day, value: (_, v) => (v == null ? "–" : day(v)) },
        { label: place.dataset.articles, paths: bars(-1), points: { show: false }, fill: colour("--accent"), stroke: colour("--accent"), width: 0 },
        { label: place.dataset.events, paths: bars(1), points: { show: false }, fill: colour("--h4"), stroke: colour("--h4"), width: 0 },
      ],
      axes: [{ ...axis, space: 80, values: (_, splits) => splits.map((v) => (v % step ? "" : day(v))) }, { ...axis, size: 56 }],
    }, [times, articles, events], place);
    picture.over.addEventListener("click", () => {
      const index = picture.cursor.idx;
      if (index != null) location.assign(`${place.dataset.list}?${new URLSearchParams({ since: days[index], until: days[index] })}`);
    });
  }
  draw();
  let waiting = 0;
  addEventListener("resize", () => { clearTimeout(waiting); waiting = setTimeout(draw, 120); });
  document.addEventListener("isnad:theme", draw);
})();
