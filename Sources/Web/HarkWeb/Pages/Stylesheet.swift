extension HousePages {
    /// One plain stylesheet: system fonts, light and dark by the reader's wish, no sideways scroll from 320 px on.
    /// Contrast of text is at least 4.5 : 1 in both schemes.
    static let stylesheet = """
        :root {
          --ground: #fbfaf7; --card: #ffffff; --ink: #1c2422; --soft: #55605c; --line: #dcdfd9; --accent: #0b6e6e; --on-accent: #ffffff;
          --good: #1d6b3a; --good-ground: #e2f3e6; --bad: #a3262f; --bad-ground: #fbe6e6; --note-ground: #fff4d6; --shadow: 0 1px 3px rgb(20 30 28 / 12%);
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --ground: #121716; --card: #1b2221; --ink: #e8ecea; --soft: #a3aeaa; --line: #33403d; --accent: #6fd0c8; --on-accent: #08201f;
            --good: #8adba4; --good-ground: #17331f; --bad: #ff9ea0; --bad-ground: #3d1a1c; --note-ground: #3a3115; --shadow: 0 1px 3px rgb(0 0 0 / 50%);
          }
        }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; }
        body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
        h1 { font-size: clamp(1.6rem, 5vw, 2.2rem); line-height: 1.2; margin: 0 0 .5rem; text-wrap: balance; }
        h2 { font-size: 1.25rem; line-height: 1.3; margin: 2rem 0 .5rem; }
        a { color: var(--accent); text-underline-offset: .15em; }
        code, pre { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: .9em; overflow-wrap: anywhere; }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
        main:focus { outline: none; }
        .skip { position: absolute; left: -100vw; }
        .skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--card); z-index: 1; }
        .bar { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.25rem; padding: .6rem max(1rem, calc(50vw - 28rem)); background: var(--card); border-bottom: 1px solid var(--line); }
        .bar ul, footer ul, .doors { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 0; padding: 0; }
        .bar a, footer a { display: inline-block; padding: .3rem 0; text-decoration: none; }
        .bar a[aria-current], footer a[aria-current] { font-weight: 600; text-decoration: underline; text-decoration-thickness: 2px; }
        .brand { font-weight: 700; font-size: 1.15rem; color: var(--ink); }
        .who { margin-left: auto; display: flex; align-items: center; gap: .75rem; }
        main { max-width: 56rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
        footer { display: flex; flex-wrap: wrap; gap: .5rem 2rem; justify-content: space-between; max-width: 56rem; margin: 0 auto; padding: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .9375rem; }
        footer p { margin: 0; padding: .3rem 0; }
        .lead { font-size: 1.125rem; color: var(--soft); margin-top: 0; max-width: 42rem; }
        .quiet { color: var(--soft); }
        .card { display: block; background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1rem 1.25rem; box-shadow: var(--shadow); overflow-wrap: anywhere; }
        .doors { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr)); gap: 1rem; }
        .doors .card { display: flex; justify-content: space-between; text-decoration: none; }
        .doors .card:hover { border-color: var(--accent); }
        .flash { background: var(--note-ground); border: 1px solid var(--line); border-radius: .5rem; padding: .6rem 1rem; margin: 0 0 1.25rem; }
        .problem { color: var(--bad); margin: 0; }
        .stack { display: grid; gap: .5rem; max-width: 42rem; }
        label { font-weight: 600; }
        input, textarea, select { width: 100%; padding: .6rem .75rem; font: inherit; color: inherit; background: var(--card); border: 1px solid var(--soft); border-radius: .5rem; }
        input[type="checkbox"], input[type="radio"] { width: auto; }
        textarea { min-height: 6rem; resize: vertical; }
        [aria-invalid="true"] { border-color: var(--bad); }
        button, .button { display: inline-block; padding: .6rem 1.2rem; min-height: 2.75rem; font: inherit; font-weight: 600; color: var(--on-accent); background: var(--accent); border: 1px solid var(--accent); border-radius: .5rem; cursor: pointer; text-decoration: none; width: fit-content; }
        button:hover, .button:hover { filter: brightness(1.08); }
        button.quiet, .button.quiet { color: var(--ink); background: transparent; border-color: var(--line); font-weight: 400; padding: .3rem .75rem; min-height: 2.25rem; }
        form { margin: 0; }
        table { border-collapse: collapse; width: 100%; }
        th, td { text-align: left; padding: .4rem .6rem; border-bottom: 1px solid var(--line); }
        .scroll { overflow-x: auto; }
        .tag { display: inline-block; padding: .1rem .6rem; border-radius: 1rem; font-weight: 600; font-size: .9375rem; border: 1px solid currentcolor; }
        .tag.good { color: var(--good); background: var(--good-ground); }
        .tag.bad { color: var(--bad); background: var(--bad-ground); }
        .chart { width: 100%; height: auto; display: block; }
        .chart text { fill: var(--soft); font: 11px system-ui, sans-serif; }
        .chart .axis { stroke: var(--line); stroke-width: 1; }
        .chart .part-0 { fill: var(--good); } .chart .part-1 { fill: var(--bad); opacity: .55; } .chart .part-2 { fill: var(--accent); }
        .chart .part-3 { fill: var(--soft); } .chart .part-4 { fill: #b58900; } .chart .part-5 { fill: #6c71c4; } .chart .part-6 { fill: #d33682; }
        .chart .line { fill: none; stroke: var(--accent); stroke-width: 1.8; stroke-linejoin: round; }
        .chart .line-1 { stroke: var(--good); } .chart .line-2 { stroke: var(--bad); }
        .chart .threshold { stroke: var(--soft); stroke-width: 1; stroke-dasharray: 3 3; } .chart .mark circle { fill: var(--bad); }
        .bars { max-width: 42rem; }
        .bars th { font-weight: 400; overflow-wrap: anywhere; width: 9rem; border: 0; padding: .15rem .6rem .15rem 0; }
        .bars td { border: 0; padding: .15rem .3rem; }
        .bars td.number { text-align: end; width: 4.5rem; white-space: nowrap; font-variant-numeric: tabular-nums; }
        .bars thead th { font-weight: 600; width: auto; }
        .bars svg { display: block; width: 100%; height: 1.1rem; min-width: 3rem; }
        .bars rect { fill: var(--accent); }
        .cloud { margin: 1.5rem 0; }
        .cloud figcaption { color: var(--soft); margin-bottom: .4rem; overflow-wrap: anywhere; }
        .cloud svg { width: 100%; max-width: 42rem; height: auto; display: block; }
        .cloud text { font-family: system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; font-weight: 600; fill: var(--accent); }
        .cloud .c1 { fill: var(--ink); } .cloud .c2 { fill: var(--good); } .cloud .c3 { fill: var(--soft); }
        .clouds { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: 0 1.5rem; }
        .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: .75rem; margin: 1rem 0; padding: 0; }
        .figures div { padding: .6rem .9rem; }
        .figures dt { color: var(--soft); font-size: .9375rem; }
        .figures dd { margin: 0; font-size: 1.5rem; font-weight: 600; font-variant-numeric: tabular-nums; }
        .key { display: inline-block; width: .8em; height: .8em; border-radius: .15rem; }
        .key.line-0 { background: var(--accent); } .key.line-1 { background: var(--good); } .key.line-2 { background: var(--bad); }
        .hidden-text { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        @media (prefers-reduced-motion: no-preference) { .fresh { animation: arrive .6s ease-out; } @keyframes arrive { from { background: var(--note-ground); } } }
        .rooms ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0 0 1.25rem; padding: 0; }
        .rooms a[aria-current] { font-weight: 600; color: var(--ink); text-decoration-thickness: 2px; }
        """
}
