/** What a rule of the page gives a shape; a file of its own has no page. */
const INHERITED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const

/** A drawing of the page as an SVG file that looks the same anywhere, on the page's own ground. */
export function svgFile(drawing: SVGSVGElement): Blob {
  return new Blob([svgText(drawing)], { type: 'image/svg+xml' })
}

/** The same as a picture, with two points for each CSS pixel. */
export async function pngFile(drawing: SVGSVGElement): Promise<Blob> {
  const { width, height } = drawing.getBoundingClientRect()
  const picture = new Image()
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(drawing))}`
  await picture.decode()
  const canvas = new OffscreenCanvas(Math.ceil(width * 2), Math.ceil(height * 2))
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return canvas.convertToBlob({ type: 'image/png' })
}

function svgText(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement // a copy is what its original is
  const shapes = drawing.querySelectorAll('*')
  for (const [index, shape] of copy.querySelectorAll('*').entries()) {
    const original = shapes[index]
    if (!original) continue
    const style = getComputedStyle(original)
    for (const name of INHERITED) shape.setAttribute(name, style.getPropertyValue(name))
    shape.removeAttribute('class')
  }
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  ground.setAttribute('width', '100%')
  ground.setAttribute('height', '100%')
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor)
  copy.prepend(ground)
  copy.removeAttribute('aria-hidden')
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  return new XMLSerializer().serializeToString(copy)
}
