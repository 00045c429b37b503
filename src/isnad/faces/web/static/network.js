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
  const size = (n) => 10 + 34 * Math.sqrt(n.weight / heaviest);
  const sign = (e) => (e.for && e.against ? "mixed" : e.for ? "for" : "against");
  const crowded = nodes.length > 90;

  // The same network gets the same picture: the heaviest in the middle, the others around it in a spiral.
  const start = (i) => ({ x: 38 * Math.sqrt(i + 0.5) * Math.cos(2.39996 * i) * 1.5, y: 38 * Math.sqrt(i + 0.5) * Math.sin(2.39996 * i) });

  const style = () => {
    const root = getComputedStyle(document.documentElement);
    const colour = (name) => root.getPropertyValue(name).trim();
    const lines = { for: [colour("--for"), "solid"], against: [colour("--against"), "dashed"], mixed: [colour("--h7"), "dotted"] };
    return [
      { selector: "node", style: { label: "data(name)", width: "data(size)", height: "data(size)", shape: "data(shape)", "background-color": colour("--accent"), "background-opacity": 0.85, color: colour("--ink"), "font-family": "IBM Plex Sans Arabic, sans-serif", "font-size": "data(letters)", "text-valign": "bottom", "text-margin-y": 3, "text-background-color": colour("--sheet"), "text-background-opacity": 0.78, "text-background-padding": 1, "min-zoomed-font-size": 8, "text-max-width": 120, "text-wrap": "ellipsis" } },
      { selector: "node[?here]", style: { "background-color": colour("--against"), "border-width": 3, "border-color": colour("--ink") } },
      { selector: "edge", style: { width: "data(width)", "curve-style": "bezier", "target-arrow-shape": "triangle", "arrow-scale": 0.75, opacity: crowded ? 0.45 : 0.7 } },
      ...Object.entries(lines).map(([name, [line, kind]]) => ({ selector: `edge[sign="${name}"]`, style: { "line-color": line, "target-arrow-color": line, "line-style": kind } })),
      { selector: ".far", style: { opacity: 0.12 } },
      { selector: "edge:selected", style: { width: 6, opacity: 1 } },
    ];
  };
  const shapes = { person: "ellipse", organization: "round-rectangle", place: "diamond", description: "triangle" };
  const picture = cytoscape({
    container: place,
    elements: [
      ...nodes.map((n, i) => ({ position: start(i), data: { ...n, size: size(n), letters: 10 + 6 * Math.sqrt(n.weight / heaviest), shape: shapes[n.type] || "ellipse" } })),
      ...edges.map((e, i) => ({ data: { id: `e${i}`, source: e.from, target: e.to, url: e.url, sign: sign(e), width: Math.min(1 + Math.log2(e.for + e.against), 6) } })),
    ],
    style: style(),
    layout: { name: "cose", animate: false, randomize: false, nodeRepulsion: () => 14000, idealEdgeLength: () => (crowded ? 70 : 95), nodeOverlap: 24, componentSpacing: 60, gravity: 0.6, numIter: nodes.length > 150 ? 400 : 900, padding: 24 },
    minZoom: 0.1,
    maxZoom: 4,
  });
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
