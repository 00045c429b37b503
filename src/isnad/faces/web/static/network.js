// The picture of the network: cytoscape draws it, a line opens its evidence beside it.
"use strict";

(async () => {
  const place = document.querySelector("#graph");
  if (!place || typeof cytoscape === "undefined") return;
  const answer = await fetch(place.dataset.url);
  if (!answer.ok) return;
  const found = await answer.json();
  const nodes = found.nodes.map((n, i) => ({ ...n, id: `n${i}`, here: n.key === found.here, url: found.actor + encodeURIComponent(n.key) }));
  const edges = found.edges.map(([from, to, with_, against]) => {
    const url = new URL(found.edge, location.origin);
    url.searchParams.set("from", nodes[from].key);
    url.searchParams.set("to", nodes[to].key);
    return { from: `n${from}`, to: `n${to}`, for: with_, against, url: url.pathname + url.search };
  });
  const heaviest = Math.max(...nodes.map((n) => n.weight), 1);
  const look = (n, zoom) => {
    const share = Math.sqrt(n.weight / heaviest);
    return { size: (7 + 22 * share) / zoom ** 0.85, letters: (10.5 + 4 * share) / zoom, gap: 2 / zoom, widest: 130 / zoom };
  };
  const sign = (e) => (e.for && e.against ? "mixed" : e.for ? "for" : "against");
  const crowded = nodes.length > 90;

  // The same network gets the same picture: the heaviest in the middle, the others around it in a spiral.
  const start = (i) => ({ x: 38 * Math.sqrt(i + 0.5) * Math.cos(2.39996 * i) * 1.5, y: 38 * Math.sqrt(i + 0.5) * Math.sin(2.39996 * i) });

  const style = () => {
    const root = getComputedStyle(document.documentElement);
    const colour = (name) => root.getPropertyValue(name).trim();
    const lines = { for: [colour("--for"), "solid"], against: [colour("--against"), "dashed"], mixed: [colour("--h7"), "dotted"] };
    return [
      { selector: "node", style: { label: "data(shown)", width: "data(size)", height: "data(size)", shape: "data(shape)", "background-color": colour("--accent"), "background-opacity": 0.85, color: colour("--ink"), "font-family": "IBM Plex Sans Arabic, sans-serif", "font-size": "data(letters)", "text-valign": "bottom", "text-margin-y": "data(gap)", "text-background-color": colour("--sheet"), "text-background-opacity": 0.8, "text-max-width": "data(widest)", "text-wrap": "ellipsis", "z-index": "data(rank)" } },
      { selector: "node[?here]", style: { "background-color": colour("--against"), "border-width": 3, "border-color": colour("--ink") } },
      { selector: "edge", style: { width: "data(width)", "curve-style": crowded ? "straight" : "bezier", "target-arrow-shape": "triangle", "arrow-scale": "data(arrow)", opacity: crowded ? 0.5 : 0.72 } },
      ...Object.entries(lines).map(([name, [line, kind]]) => ({ selector: `edge[sign="${name}"]`, style: { "line-color": line, "target-arrow-color": line, "line-style": kind } })),
      { selector: ".far", style: { opacity: 0.12 } },
      { selector: "edge:selected", style: { opacity: 1 } },
    ];
  };
  const shapes = { person: "ellipse", organization: "round-rectangle", place: "diamond", description: "triangle" };
  const picture = cytoscape({
    container: place,
    elements: [
      ...nodes.map((n, i) => ({ position: start(i), data: { ...n, ...look(n, 1), rank: nodes.length - i, shown: n.name, shape: shapes[n.type] || "ellipse" } })),
      ...edges.map((e, i) => ({ data: { id: `e${i}`, source: e.from, target: e.to, url: e.url, sign: sign(e), strength: Math.min(1 + Math.log2(e.for + e.against), 6), width: 1, arrow: 0.75 } })),
    ],
    style: style(),
    layout: { name: "cose", animate: false, randomize: false, nodeRepulsion: () => (crowded ? 60000 : 18000), idealEdgeLength: () => 95, nodeOverlap: 30, componentSpacing: 50, gravity: 0.7, numIter: nodes.length > 150 ? 350 : 800, padding: 24 },
    minZoom: 0.08,
    maxZoom: 6,
  });

  // Names keep their size on the screen; those of the heaviest come first, and the closer one looks, the more fit.
  let drawnAt = 0;
  function fitting(zoom) {
    const boxes = [];
    const found = new Set();
    picture.nodes().forEach((node, i) => {
      const { letters, size } = look(node.data(), zoom);
      const wide = Math.min(node.data("name").length * letters * 0.5, 130 / zoom) / 2;
      const { x, y } = node.position();
      const box = [x - wide, y + size / 2, x + wide, y + size / 2 + letters * 1.5];
      const free = boxes.every((b) => box[2] < b[0] || b[2] < box[0] || box[3] < b[1] || b[3] < box[1]);
      if (free || node.data("here")) { boxes.push(box); found.add(i); }
    });
    return found;
  }
  function redraw() {
    const zoom = picture.zoom();
    if (Math.abs(zoom / drawnAt - 1) < 0.04) return;
    drawnAt = zoom;
    const shown = fitting(zoom);
    picture.batch(() => {
      picture.nodes().forEach((node, i) => { node.data({ ...look(node.data(), zoom), shown: shown.has(i) ? node.data("name") : "" }); });
      picture.edges().forEach((edge) => { edge.data({ width: edge.data("strength") / zoom ** 0.8, arrow: 0.7 / Math.min(zoom, 1) ** 0.3 }); });
    });
  }
  // What hangs together most fills the place; pairs apart from it are a step farther out.
  const parts = picture.elements().components().sort((a, b) => b.nodes().length - a.nodes().length);
  if (parts.length && parts[0].nodes().length * 2 > nodes.length) picture.fit(parts[0], 24);
  redraw();
  picture.on("zoom", () => requestAnimationFrame(redraw));
  place.dataset.drawn = String(nodes.length);

  const evidence = document.querySelector("#evidence");
  async function open(url) {
    const part = await fetch(url, { headers: { "HX-Request": "true" } });
    if (!part.ok) return;
    // The server's own page, escaped there; parsed without running anything.
    const read = new DOMParser().parseFromString(await part.text(), "text/html");
    evidence.replaceChildren(...read.body.childNodes);
    if (matchMedia("(max-width: 58rem)").matches) evidence.scrollIntoView();
  }
  picture.on("tap", "edge", (event) => open(event.target.data("url")));
  picture.on("tap", "node", (event) => location.assign(event.target.data("url")));
  picture.on("mouseover", "node", (event) => { picture.elements().difference(event.target.closedNeighborhood()).addClass("far"); });
  picture.on("mouseout", "node", () => picture.elements().removeClass("far"));
  const zoom = (by) => picture.zoom({ level: picture.zoom() * by, renderedPosition: { x: place.clientWidth / 2, y: place.clientHeight / 2 } });
  document.querySelector("#closer").addEventListener("click", () => zoom(1.35));
  document.querySelector("#farther").addEventListener("click", () => zoom(1 / 1.35));
  document.querySelector("#whole").addEventListener("click", () => picture.fit(undefined, 24));
  document.addEventListener("isnad:theme", () => picture.style(style()));
})();
