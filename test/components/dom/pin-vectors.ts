/**
 * Markup by which pages have been made to run scripts or to load things, written anew by what each
 * does. `RUN` is a script that leaves a trace, `LOAD` an address whose visits are seen.
 */
export const vectors: readonly (readonly [name: string, html: string])[] = [
  // Scripts as they are.
  ["a script", "<script>RUN</script>"],
  ["a script with an address", '<script src="LOAD"></script>'],
  ["a module", '<script type="module">RUN</script>'],
  ["a module that imports", '<script type="module">import "LOAD"</script>'],
  ["an import map", '<script type="importmap">{"imports":{"a":"LOAD"}}</script>'],
  [
    "rules that fetch ahead",
    '<script type="speculationrules">{"prefetch":[{"urls":["LOAD"]}]}</script>',
  ],
  ["a script in odd capitals", "<ScRiPt>RUN</sCrIpT>"],
  ["a script with a slash", "<script/x>RUN</script/y>"],
  ["a script cut in two", "<scr<script>ipt>RUN</scr</script>ipt>"],
  ["a script that nobody closes", "<script>RUN"],
  // Handlers that come by themselves.
  ["a picture that fails", "<img src=x onerror=RUN>"],
  ["a picture without quotes or blanks", "<img/src=x/onerror=RUN>"],
  ["a picture with a line break", "<img src=x\nonerror\n=\n'RUN'>"],
  [
    "a picture that loads",
    '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" onload=RUN onerror=RUN>',
  ],
  ["a drawing that loads", "<svg onload=RUN>"],
  ["a drawing in a drawing", "<svg><svg onload=RUN></svg></svg>"],
  ["an animation that begins", "<svg><animate onbegin=RUN attributeName=x dur=1s></svg>"],
  ["an animation that ends", "<svg><set onend=RUN attributeName=x dur=.01s></svg>"],
  ["a field that takes the focus", "<input autofocus onfocus=RUN>"],
  ["a button that takes the focus", "<button autofocus onfocus=RUN>x</button>"],
  ["a text that takes the focus", '<p tabindex=0 autofocus onfocus="RUN">x</p>'],
  ["a list that takes the focus", "<select autofocus onfocus=RUN></select>"],
  ["details that open", "<details open ontoggle=RUN><summary>x</summary></details>"],
  [
    "a popover that opens",
    "<div popover id=z onbeforetoggle=RUN>x</div><button popovertarget=z>x</button>",
  ],
  ["a film without a source", "<video><source onerror=RUN></video>"],
  ["a sound that fails", "<audio src=x onerror=RUN></audio>"],
  ["a running line", "<marquee onstart=RUN>x</marquee>"],
  ["a body that appears", "<body onpageshow=RUN onload=RUN>x"],
  [
    "an animated style",
    "<style>@keyframes x{}</style><p style='animation:x 1ms' onanimationstart=RUN>x</p>",
  ],
  ["a transition", "<p style='transition:1ms' ontransitionend=RUN>x</p>"],
  ["a paragraph somebody touches", '<p onclick="RUN" onmouseover="RUN" onpointerenter="RUN">x</p>'],
  ["a link somebody focuses", '<a href="https://news.example/" onfocus="RUN" onclick="RUN">x</a>'],
  [
    "a handler on what is allowed",
    "<blockquote onwheel=RUN onscroll=RUN><b oncopy=RUN>x</b></blockquote>",
  ],
  ["a hidden find", '<p hidden="until-found" onbeforematch=RUN>x</p>'],
  // Addresses that are programs.
  ["a program address", '<a href="javascript:RUN">x</a>'],
  ["a program address in capitals", '<a href="JaVaScRiPt:RUN">x</a>'],
  ["a program address with a tab", '<a href="java&Tab;script:RUN">x</a>'],
  ["a program address with a new line", '<a href="java&NewLine;script&colon;RUN">x</a>'],
  ["a program address behind a control character", '<a href="&#1;javascript:RUN">x</a>'],
  [
    "a program address in numbers",
    '<a href="&#106&#97&#118&#97&#115&#99&#114&#105&#112&#116&#58RUN">x</a>',
  ],
  [
    "a program address in a drawing",
    '<svg><a xlink:href="javascript:RUN"><text y=9>x</text></a></svg>',
  ],
  [
    "a program address that is set later",
    '<svg><a><animate attributeName=href values="javascript:RUN"/><text y=9>x</text></a></svg>',
  ],
  ["a program address in a formula", '<math href="javascript:RUN">x</math>'],
  ["a program address of a form", '<form action="javascript:RUN"><button>x</button></form>'],
  [
    "a program address of a button",
    '<form id=q></form><button form=q formaction="javascript:RUN">x</button>',
  ],
  [
    "a program address of a map",
    '<img usemap="#m"><map name=m><area shape=default href="javascript:RUN"></map>',
  ],
  ["a base that is a program", '<base href="javascript:RUN//"><a href="/x">x</a>'],
  ["a data address", '<a href="data:text/html,<script>RUN</script>">x</a>'],
  ["a frame that is a program", '<iframe src="javascript:RUN"></iframe>'],
  ["a frame with markup", '<iframe srcdoc="<script>RUN</script>"></iframe>'],
  ["an object that is a program", '<object data="javascript:RUN"></object>'],
  ["an embedded program", '<embed src="javascript:RUN">'],
  ["a redirect to a program", '<meta http-equiv=refresh content="0;url=javascript:RUN">'],
  // Markup that turns into other markup.
  ["an attribute that breaks out", '<p title="</p><img src=x onerror=RUN>">x</p>'],
  [
    "mutation through noscript",
    '<noscript><p title="</noscript><img src=x onerror=RUN>"></noscript>',
  ],
  [
    "mutation through a style in a formula",
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=RUN&gt;">',
  ],
  [
    "mutation through nested forms",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=RUN>",
  ],
  [
    "mutation through a style in a drawing",
    '<svg></p><style><a id="</style><img src=1 onerror=RUN>">',
  ],
  [
    "mutation through a text area",
    '<textarea><a title="</textarea><img src=x onerror=RUN>"></textarea>',
  ],
  [
    "mutation through a title",
    '<svg><title><a id="</title><img src=x onerror=RUN>"></title></svg>',
  ],
  ["mutation through xmp", '<xmp><p title="</xmp><img src=x onerror=RUN>"></xmp>'],
  [
    "mutation through select",
    '<select><template><style><!--</style><a rel="--></style></template></select><img src=x onerror=RUN>">',
  ],
  ["mutation through plain text", "<plaintext><img src=x onerror=RUN>"],
  ["a foreign object", "<svg><foreignObject><img src=x onerror=RUN></foreignObject></svg>"],
  [
    "an annotation in a formula",
    '<math><annotation-xml encoding="text/html"><img src=x onerror=RUN></annotation-xml></math>',
  ],
  ["a table that gives its contents away", "<table><img src=x onerror=RUN><tr><td>x</table>"],
  ["a comment with an early end", "<!--><img src=x onerror=RUN>-->"],
  ["a question mark for a comment", "<?x ><img src=x onerror=RUN>?>"],
  ["a section of another language", "<svg><![CDATA[</svg><img src=x onerror=RUN>]]></svg>"],
  // Names that stand in the way of whoever cleans.
  [
    "clobbered attributes",
    "<form onclick=RUN><input name=attributes><input name=childNodes></form>",
  ],
  [
    "a clobbered parent",
    "<form><input name=parentNode><input name=removeChild><img src=x onerror=RUN></form>",
  ],
  [
    "clobbered names of the page",
    "<a id=document></a><a id=tkRan name=href></a><img name=currentScript src=x onerror=RUN>",
  ],
  // Trees beside the tree.
  ["a template", "<template><img src=x onerror=RUN></template>"],
  [
    "a shadow that is copied",
    "<p><template shadowrootmode=open shadowrootclonable><img src=x onerror=RUN></template></p>",
  ],
  ["an element of the page's own making", '<p is="tk-evil">x</p><tk-evil onclick=RUN>x</tk-evil>'],
  // What loads.
  ["a picture", '<img src="LOAD">'],
  ["a picture in sizes", '<img srcset="LOAD 1x, LOAD 2x" sizes=1px>'],
  [
    "a picture that hurries",
    '<img fetchpriority=high loading=eager src="LOAD" class="emoji" alt="🙂">',
  ],
  ["a picture of choices", '<picture><source srcset="LOAD"><img alt=x></picture>'],
  ["a button that is a picture", '<input type=image src="LOAD">'],
  ["a film's poster", '<video poster="LOAD"></video>'],
  ["a film with words", '<video src="LOAD" autoplay muted><track default src="LOAD"></video>'],
  ["a sound", '<audio src="LOAD" preload=auto></audio>'],
  ["a frame", '<iframe src="LOAD"></iframe>'],
  ["an object", '<object data="LOAD"></object>'],
  ["an embedded thing", '<embed src="LOAD">'],
  ["a style sheet", '<link rel=stylesheet href="LOAD">'],
  [
    "what is fetched ahead",
    '<link rel=prefetch href="LOAD"><link rel=preload as=image href="LOAD">',
  ],
  ["a module fetched ahead", '<link rel=modulepreload href="LOAD">'],
  ["an icon", '<link rel=icon href="LOAD">'],
  ["a style that imports", '<style>@import "LOAD";</style>'],
  ["a style with a picture", "<style>p{background:url(LOAD)}</style><p>x</p>"],
  [
    "a style with a typeface",
    "<style>@font-face{font-family:x;src:url(LOAD)}p{font-family:x}</style><p>x</p>",
  ],
  ["a picture in a style", '<p style="background:url(LOAD)">x</p>'],
  ["a picture as a mark", '<ul style="list-style-image:url(LOAD)"><li>x</ul>'],
  ["a picture of sizes in a style", '<p style="border-image:image-set(url(LOAD) 1x)">x</p>'],
  ["a table's ground", '<table background="LOAD"><tr><td background="LOAD">x</table>'],
  ["a picture in a drawing", '<svg><image href="LOAD" width=9 height=9 /></svg>'],
  ["another drawing", '<svg><use href="LOAD#x"/></svg>'],
  [
    "a filter's picture",
    '<svg><filter id=f><feImage href="LOAD"/></filter><rect filter="url(#f)" width=9 height=9 /></svg>',
  ],
  ["a link that tells", '<a href="https://news.example/" ping="LOAD" attributionsrc="LOAD">x</a>'],
  ["a redirect", '<meta http-equiv=refresh content="0;url=LOAD">'],
];
