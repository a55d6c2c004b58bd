import { describe, expect, it } from 'vitest';
import { requests } from '../../ipc/contract';
import { sayInEnglish } from '../../testing/in-english';
import { harbour } from '../../testing/sites';
import { coverageDiagram } from './diagram';
import { layoutGraph, placeDiagram, type DiagramLayout, type LaidOutGraph } from './diagram-layout';
import { diagramToSvg, drawingSize } from './diagram-svg';
import { arrowHead, edgePath } from './edge-shape';

/** Stands in for the layout engine: everything in one row, lines straight. */
function laidOut(site = harbour): DiagramLayout {
  const diagram = coverageDiagram(site);
  const graph = layoutGraph(diagram, sayInEnglish);
  const answer: LaidOutGraph = {
    width: 3000,
    height: 200,
    children: graph.children.map(({ id }, index) => ({ id, x: 300 * index, y: 10 })),
    edges: graph.edges.map(({ id }) => ({
      id,
      sections: [{ startPoint: { x: 1, y: 2 }, endPoint: { x: 30, y: 2 } }],
      labels: [{ x: 5, y: 5 }],
    })),
  };
  return placeDiagram(diagram, answer, sayInEnglish);
}

describe('the drawing', () => {
  it('shows every box and every line, told apart by dashes and words', () => {
    const svg = diagramToSvg(laidOut(), 'Who protects whom in Harbour', '4 recording servers', sayInEnglish);
    for (const words of ['RS-01', 'North wing', '1  FRS-01', 'FRS-06 (disabled)', 'Hot standby']) {
      expect(svg).toContain(`>${words}</text>`);
    }
    expect(svg).toContain('>Who protects whom in Harbour</text>');
    expect(svg.match(/stroke-dasharray="8 5"/g)).toHaveLength(2); // the line and the legend
    expect(svg.match(/stroke-dasharray="2 4"/g)).toHaveLength(2);
    expect(svg.match(/<rect /g)).toHaveLength(1 + 8);
  });

  it('is well-formed, needs nothing else, and is taken by the main process, whatever the names are', () => {
    const evil = '"><script>alert(1)</script> onload=x javascript:alert(1) \u0001& <foreignObject>';
    const site = { ...harbour, recordingServers: { ...harbour.recordingServers } };
    for (const server of Object.values(site.recordingServers)) {
      if (server !== undefined) site.recordingServers[server.id] = { ...server, name: evil };
    }
    const svg = diagramToSvg(laidOut(site), evil, evil, sayInEnglish);
    expect(svg).not.toMatch(/<script|<foreignObject|href|url\(|\u0001/);
    expect(requests['diagram.save'].input.safeParse({ format: 'svg', svg }).success).toBe(true);
  });

  it('has room for its title, however small the diagram is', () => {
    expect(drawingSize({ width: 10, height: 10, nodes: [], edges: [] })).toEqual({
      width: 640,
      height: 110,
    });
  });
});

describe('the main process', () => {
  const takes = (input: unknown) => requests['diagram.save'].input.safeParse(input).success;

  it.each([
    [{ format: 'svg', svg: '<svg xmlns="x"><script>1</script></svg>' }],
    [{ format: 'svg', svg: '<svg xmlns="x" onload = "1"/>' }],
    [{ format: 'svg', svg: '<html></html>' }],
    [{ format: 'png', base64: 'AAAA' }],
    [{ format: 'png', base64: 'iVBORw0KGgo!' }],
    [{ format: 'exe', base64: 'iVBORw0KGgo=' }],
  ])('takes no %j', (input) => {
    expect(takes(input)).toBe(false);
  });

  it('takes a picture', () => {
    expect(takes({ format: 'png', base64: 'iVBORw0KGgoA' })).toBe(true);
  });
});

describe('the layout', () => {
  it('turns every second recording server of a group to its other side, and its arrow back', () => {
    const diagram = coverageDiagram(harbour);
    const [first, , second] = layoutGraph(diagram, sayInEnglish).edges;
    expect([first?.sources, second?.targets]).toEqual([
      [diagram.edges[0]?.from],
      [diagram.edges[2]?.from],
    ]);
    const placed = laidOut();
    expect(placed.edges[0]?.points.at(-1)).toEqual({ x: 30, y: 2 });
    expect(placed.edges[2]?.points.at(-1)).toEqual({ x: 1, y: 2 });
  });

  it('draws nothing for a line that has no way', () => {
    expect([edgePath([]), arrowHead([{ x: 1, y: 1 }])]).toEqual(['', '']);
  });
});
