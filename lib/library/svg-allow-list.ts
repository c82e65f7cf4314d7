/** What may be in a kept SVG. Everything that is not named here is dropped, elements with all that is in them. */

const words = (list: string) => new Set(list.split(/\s+/));

// Left out: what runs (script, handler), what holds other markup (foreignObject, metadata), what loads (feImage, audio,
// video, cursor, fonts), what moves (animate, set, discard): a saved picture stands still. A link becomes a group.
export const SVG_ELEMENTS = words(
  'svg g defs symbol use switch path rect circle ellipse line polyline polygon text tspan textPath title desc style ' +
    'image linearGradient radialGradient stop pattern clipPath mask marker filter feBlend feColorMatrix ' +
    'feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow ' +
    'feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight ' +
    'feSpecularLighting feSpotLight feTile feTurbulence',
);

/** Attributes whose value is a name, a number or a list of them, which loads nothing. */
export const SVG_ATTRIBUTES = words(
  'id class version viewBox preserveAspectRatio x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy width height d points ' +
    'pathLength transform gradientTransform patternTransform gradientUnits patternUnits patternContentUnits spreadMethod ' +
    'clipPathUnits maskUnits maskContentUnits markerUnits markerWidth markerHeight refX refY orient offset rotate ' +
    'textLength lengthAdjust startOffset method spacing side systemLanguage requiredFeatures requiredExtensions lang ' +
    'filterUnits primitiveUnits in in2 result mode type values tableValues slope intercept amplitude exponent operator ' +
    'k1 k2 k3 k4 order kernelMatrix divisor bias targetX targetY edgeMode preserveAlpha surfaceScale diffuseConstant ' +
    'specularConstant specularExponent kernelUnitLength scale xChannelSelector yChannelSelector azimuth elevation ' +
    'stdDeviation radius baseFrequency numOctaves seed stitchTiles z pointsAtX pointsAtY pointsAtZ limitingConeAngle',
);

/** Attributes and properties that are read as CSS: their values are checked. */
export const SVG_PROPERTIES = words(
  'alignment-baseline baseline-shift clip-path clip-rule color color-interpolation color-interpolation-filters ' +
    'color-rendering direction display dominant-baseline enable-background fill fill-opacity fill-rule filter flood-color ' +
    'flood-opacity font font-family font-kerning font-size font-size-adjust font-stretch font-style font-variant ' +
    'font-weight image-rendering isolation letter-spacing lighting-color line-height marker marker-end marker-mid ' +
    'marker-start mask mask-type mix-blend-mode opacity overflow paint-order shape-rendering stop-color stop-opacity ' +
    'stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity ' +
    'stroke-width text-align text-anchor text-decoration text-rendering text-transform transform transform-box ' +
    'transform-origin unicode-bidi vector-effect visibility white-space word-spacing writing-mode',
);

/** Functions of CSS that load nothing and reach no other place. `url(#id)` is looked at apart. */
export const CSS_FUNCTIONS = words(
  'rgb rgba hsl hsla hwb lab lch oklab oklch color var calc min max clamp matrix translate translatex translatey scale ' +
    'scalex scaley rotate skewx skewy blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate ' +
    'sepia circle ellipse inset polygon path',
);
